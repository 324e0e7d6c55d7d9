import { sizeOf } from '../../domain/filters/filter.ts';
import { type RelationList, statementsAt } from '../../domain/panel/panelLists.ts';
import type { Region } from '../../domain/regions/region.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { FilterNotice, HiddenByFilters } from './FilterNotice.tsx';
import { Below } from './FirstView.tsx';
import { Group } from './Group.tsx';
import { NotNamed } from './NotNamed.tsx';
import { QuotationNote } from './statement/QuotationNote.tsx';
import { StatementCards } from './statement/StatementCards.tsx';

interface RegionStatementsProps {
  readonly region: Region;
  readonly viewModel: ViewModel;
}

export function RegionStatements({ region, viewModel }: RegionStatementsProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const lists = statementsAt(viewModel, region.id);
  const hidden = lists.reduce((sum, list) => sum + list.hidden, 0);
  const passing = lists.reduce((sum, { statements }) => sum + statements.length, 0);
  const isNamed = lists.some(({ relation }) => relation !== 'through');
  const [first, ...others] = lists;
  const group = ({ relation, statements, hidden: left }: RelationList) => (
    <Group
      key={relation}
      heading={messages.relation[region.kind][relation](region.short[language])}
      count={statements.length}
    >
      <StatementCards
        statements={statements}
        linked={viewModel.linked}
        through={relation === 'through' ? region.id : undefined}
      />
      <HiddenByFilters count={left} />
    </Group>
  );
  return (
    <>
      {!isNamed && sizeOf(viewModel.linked) > 0 && (
        <NotNamed region={region} viewModel={viewModel} through={lists.length > 0} />
      )}
      {passing > 0 && <QuotationNote corpus={viewModel.linked.corpus} />}
      {passing === 0 && hidden > 0 ? (
        <Group heading={messages.statements} count={0}>
          <FilterNotice>{messages.noStatementMatches(hidden)}</FilterNotice>
        </Group>
      ) : (
        <>
          {first && group(first)}
          <Below>{others.map(group)}</Below>
        </>
      )}
    </>
  );
}
