import { SENTENCE_SPACE } from '../../domain/language.ts';
import { isPlaceMentioned } from '../../domain/report/mentionedPlace.ts';
import type { RegionId } from '../../domain/ids.ts';
import type { Region } from '../../domain/regions/region.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { LinkSentence } from './LinkSentence.tsx';
import styles from './NotNamed.module.css';
import { RegionName } from './RegionName.tsx';

interface NotNamedProps {
  readonly region: Region;
  readonly viewModel: ViewModel;
  /** Whether statements about one of its groupings are listed below. */
  readonly through: boolean;
}

function listed(ids: readonly RegionId[]) {
  return ids.map((id) => ({ key: id, node: <RegionName id={id} /> }));
}

export function NotNamed({ region, viewModel, through }: NotNamedProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const { atlas } = viewModel.linked;
  const outer = region.kind === 'place' ? atlas.lineage(region.id).slice(1) : [];
  const memberships = region.kind === 'place' ? atlas.membershipsOf(region.id) : [];
  const inPassing = region.kind === 'place' && isPlaceMentioned(viewModel, region);
  const sentence = inPassing === null ? 'notTied' : inPassing ? 'inPassing' : region.kind;
  const space = SENTENCE_SPACE[language];
  return (
    <p className={styles['sentence']}>
      {messages.notNamed[sentence](region.short[language])}
      {outer.length > 0 && (
        <>
          {space}
          <LinkSentence frame={messages.isIn} items={listed(outer.map(({ id }) => id))} />
        </>
      )}
      {memberships.length > 0 && (
        <>
          {space}
          <LinkSentence
            frame={messages.partOf}
            items={listed(memberships.map(({ grouping }) => grouping))}
          />
        </>
      )}
      {through && space + messages.onlyThrough}
    </p>
  );
}
