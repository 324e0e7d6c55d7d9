import { X } from 'lucide-react';
import { useId, useMemo } from 'react';
import { changeLists } from '../../domain/compare/changeLists.ts';
import { type Comparison, comparisonOf } from '../../domain/compare/comparison.ts';
import { isFiltered } from '../../domain/filters/filter.ts';
import type { Selection } from '../../domain/view/view.ts';
import { compareMessages } from '../../i18n/compare.ts';
import { changeText } from '../../i18n/difference.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useAppState, useAppStore, useViewModel } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChangeLink } from './ChangeLink.tsx';
import { Changes } from './Changes.tsx';
import styles from './ComparePanel.module.css';
import { comparisonText, isChanged, summaryOf } from './comparisonText.ts';
import { CopyText } from './CopyText.tsx';

interface ComparePanelProps {
  readonly focusPanel: () => void;
}

/** How the open report differs from an earlier one: as a whole, or in what is selected. */
export function ComparePanel({ focusPanel }: ComparePanelProps) {
  const messages = useMessages(compareMessages);
  const viewModel = useViewModel();
  const compared = viewModel?.compared;
  const comparison = compared ? comparisonOf(compared, viewModel.linked) : null;
  return (
    <section aria-label={messages.title} className={styles['panel']}>
      <Choice />
      {comparison ? (
        <Result comparison={comparison} focusPanel={focusPanel} />
      ) : (
        <p role="status">{messages.loading}</p>
      )}
    </section>
  );
}

/** Which report is compared with. */
function Choice() {
  const messages = useMessages(compareMessages);
  const language = useLanguage();
  const store = useAppStore();
  const id = useId();
  const reports = useAppState((state) => state.reports);
  const openId = useAppState((state) => state.report.id);
  const compare = useAppState((state) => state.view.compare);
  const others = reports.filter((entry) => entry.id !== openId);
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{messages.with}</label>
      <select
        id={id}
        value={compare ?? ''}
        onChange={({ target: { value } }) => {
          const { compareWith, openDialog } = store.getState();
          if (value === '') openDialog('reports');
          else compareWith(value);
        }}
      >
        {others.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {entry.short[language]}
          </option>
        ))}
        <option value="">{messages.more}</option>
      </select>
      <Button
        look="icon"
        aria-label={messages.end}
        onClick={() => store.getState().compareWith(null)}
      >
        <X size={18} aria-hidden="true" />
      </Button>
    </div>
  );
}

interface ResultProps extends ComparePanelProps {
  readonly comparison: Comparison;
}

function Result({ comparison, focusPanel }: ResultProps) {
  const selection = useAppState((state) => state.view.selection);
  if (selection) return <OfSelection {...{ comparison, selection, focusPanel }} />;
  return <Whole {...{ comparison, focusPanel }} />;
}

function Whole({ comparison, focusPanel }: ResultProps) {
  const messages = useMessages(compareMessages);
  const language = useLanguage();
  const hasFilters = useAppState(({ view }) => isFiltered(view.filters));
  const { basis } = comparison.difference;
  const lists = useMemo(() => changeLists(comparison).filter(isChanged), [comparison]);
  return (
    <>
      <p className={styles['summary']}>
        {summaryOf(comparison, language)}
        {hasFilters && ` ${messages.filters}`}
      </p>
      {lists.length === 0 && <p>{messages.none}</p>}
      {lists.map((list) => (
        <Changes key={list.kind} {...{ list, basis, focusPanel }} />
      ))}
      <p className={styles['rule']}>
        {basis === 'strategies' ? messages.byStrategies : messages.rule}
      </p>
      <CopyText text={() => comparisonText(comparison, language)} />
    </>
  );
}

interface OfSelectionProps extends ResultProps {
  readonly selection: Selection;
}

function OfSelection({ comparison, selection, focusPanel }: OfSelectionProps) {
  const messages = useMessages(compareMessages);
  const language = useLanguage();
  const { difference, before } = comparison;
  const found =
    selection.kind === 'region'
      ? comparison.of(selection.id)
      : (selection.kind === 'strategy' ? difference.strategies : difference.speakers).find(
          ({ ids }) => ids.after === selection.id,
        );
  const earlier = before.report.short[language];
  return (
    <>
      {found && (
        <p>
          {changeText(found, { language, basis: difference.basis, earlier })}
          {messages.stop}
        </p>
      )}
      <p>
        <ChangeLink selection={null} focusPanel={focusPanel}>
          {messages.back}
        </ChangeLink>
      </p>
    </>
  );
}
