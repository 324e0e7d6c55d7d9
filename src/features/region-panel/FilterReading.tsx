import { useMemo } from 'react';
import { indicesOf } from '../../domain/corpus/bits.ts';
import { countsStatements, sizeOf, totalOf } from '../../domain/filters/filter.ts';
import { filterFactsOf } from '../../domain/filters/filterFacts.ts';
import { type FilterReach, reachOf } from '../../domain/filters/filterReach.ts';
import { passesAlone } from '../../domain/filters/strategyFilter.ts';
import type { FilterResult, ViewModel } from '../../domain/view/viewModel.ts';
import { filterReadingMessages } from '../../i18n/filterReading.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { Disclosure } from './Disclosure.tsx';
import { FilterNotice } from './FilterNotice.tsx';
import { Group } from './Group.tsx';
import { PanelHeading } from './PanelHeading.tsx';
import { RegionItem, RegionList } from './RegionList.tsx';
import { Relatives } from './Relatives.tsx';
import { QuotationNote } from './statement/QuotationNote.tsx';
import { StatementCards } from './statement/StatementCards.tsx';
import { StrategyTitle } from './StrategyTitle.tsx';
import { Reports } from './together/Reports.tsx';
import listStyles from './RegionList.module.css';
import sectionStyles from './SectionEntry.module.css';
import styles from './Title.module.css';

/** More regions than this are folded, so that the quotations stay in view. */
const MAX_SHOWN_REGIONS = 6;

function Reach({ regions, isNationwide, source }: FilterReach) {
  const messages = useMessages(filterReadingMessages);
  const { nationwide } = useMessages(PANEL);
  if (regions.length === 0 && !isNationwide) return null;
  const list = (
    <RegionList>
      {isNationwide && <li className={listStyles['item']}>{nationwide}</li>}
      {regions.map((id) => (
        <RegionItem key={id} id={id} />
      ))}
    </RegionList>
  );
  return (
    <Relatives heading={messages.regions[source]}>
      {regions.length <= MAX_SHOWN_REGIONS ? (
        list
      ) : (
        <Disclosure summary={messages.several(regions.length)}>{list}</Disclosure>
      )}
    </Relatives>
  );
}

function noticeOf(
  { linked, filters, count }: FilterResult,
  messages: typeof filterReadingMessages.en,
  labels: typeof filterMessages.en,
): string {
  const all = sizeOf(linked);
  if (countsStatements(linked, filters))
    return count > 0 ? messages.matching(count, all) : labels.zero;
  if (filters.bodies.length + filters.voices.length > 0) return messages.noStatements;
  return labels.someStrategies(count, totalOf(linked, filters));
}

/** The strategies that pass the filters, in a report without statements. */
function Matching({ filterResult: { linked, filters } }: Pick<ViewModel, 'filterResult'>) {
  const { strategies } = useMessages(PANEL);
  const matching = linked.strategies.items.filter((entry) => passesAlone(entry, filters));
  if (matching.length === 0) return null;
  return (
    <Group heading={strategies} count={matching.length}>
      <ul className={sectionStyles['strategies']}>
        {matching.map(({ item }) => (
          <li key={item.id}>
            <StrategyTitle strategy={item} report={linked.report} />
          </li>
        ))}
      </ul>
    </Group>
  );
}

/** In this file of the build: a file of its own would split that of the frame. */
export function TogetherReading({ linked }: Pick<ViewModel, 'linked'>) {
  return <Reports linked={linked} />;
}

/** What was said under the filters, and where it applies. */
export function FilterReading({ viewModel }: { readonly viewModel: ViewModel }) {
  const language = useLanguage();
  const messages = useMessages(filterReadingMessages);
  const labels = useMessages(filterMessages);
  const { linked, filterResult } = viewModel;
  const { count, statements } = filterResult;
  const reach = useMemo(() => reachOf(filterResult), [filterResult]);
  const positions = useMemo(() => indicesOf(statements), [statements]);
  const heading = messages.heading(filterFactsOf(filterResult, reach, language, labels));
  return (
    <>
      <header className={styles['title']}>
        {/* The key scrolls to the start of every new reading. */}
        <PanelHeading key={heading} className={`${styles['sentence']} ${styles['reading']}`}>
          {heading}
        </PanelHeading>
        <FilterNotice>{noticeOf(filterResult, messages, labels)}</FilterNotice>
      </header>
      <Reach {...reach} />
      {!countsStatements(linked, filterResult.filters) ? (
        <Matching filterResult={filterResult} />
      ) : (
        <>
          {count > 0 && <QuotationNote corpus={linked.corpus} />}
          <StatementCards statements={positions} linked={linked} />
        </>
      )}
    </>
  );
}
