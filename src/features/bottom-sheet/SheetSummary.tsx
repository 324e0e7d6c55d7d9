import { countsAt } from '../../domain/view/viewModel.ts';
import { appMessages } from '../../i18n/app.ts';
import { countText } from '../../i18n/counts.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useViewModel } from '../../state/AppStoreContext.tsx';
import styles from './SheetSummary.module.css';

/** All that the low sheet shows: the name of the selection or the report, and for a region the sentence of its counts. */
export function SheetSummary() {
  const { showPanel } = useMessages(appMessages);
  const language = useLanguage();
  const viewModel = useViewModel();
  if (!viewModel) return showPanel;
  const { linked, view } = viewModel;
  const { selection } = view;
  const region = selection?.kind === 'region' ? linked.atlas.region(selection.id) : undefined;
  const strategy = selection?.kind === 'strategy' ? linked.strategy(selection.id) : undefined;
  const speaker = selection?.kind === 'speaker' ? linked.speaker(selection.id) : undefined;
  const name = region?.short ?? strategy?.title ?? speaker?.name ?? linked.report.short;
  return (
    <>
      <strong className={styles['name']}>{name[language]}</strong>
      <span className={styles['counts']}>
        {region ? countText(countsAt(viewModel, region.id), language) : showPanel}
      </span>
    </>
  );
}
