import type { FilteredStatements } from '../../domain/panel/panelLists.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { splitByReport } from '../../domain/panel/countsByReport.ts';
import { reportCountsText } from '../../i18n/byReport.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { FilterNotice, HiddenByFilters } from './FilterNotice.tsx';
import { Group } from './Group.tsx';
import { QuotationNote } from './statement/QuotationNote.tsx';
import { StatementCards } from './statement/StatementCards.tsx';

interface StatementListProps {
  readonly statements: FilteredStatements;
  readonly viewModel: ViewModel;
  /** Shown when there is no statement, even without filters. */
  readonly none: string;
  readonly headedBy?: 'speaker' | 'paragraphs';
}

/** Only statements that pass the filters. */
export function StatementList({ statements, viewModel, none, headedBy }: StatementListProps) {
  const messages = useMessages(PANEL);
  const { statements: items, hidden } = statements;
  const byReport = reportCountsText(splitByReport(viewModel, items, null), useLanguage());
  return (
    <>
      {items.length > 0 && <QuotationNote corpus={viewModel.linked.corpus} />}
      <Group heading={messages.statements} count={items.length}>
        {byReport !== '' && <p>{byReport}</p>}
        <StatementCards statements={items} linked={viewModel.linked} headedBy={headedBy} />
        {items.length > 0 && <HiddenByFilters count={hidden} />}
        {items.length === 0 && hidden > 0 && (
          <FilterNotice>{messages.noStatementMatches(hidden)}</FilterNotice>
        )}
        {items.length === 0 && hidden === 0 && <p>{none}</p>}
      </Group>
    </>
  );
}
