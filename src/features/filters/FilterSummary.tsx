import { countsStatements, totalOf } from '../../domain/filters/filter.ts';
import type { FilterResult } from '../../domain/view/viewModel.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useFilterResult } from '../../state/AppStoreContext.tsx';
import styles from './FilterSummary.module.css';

function summaryOf(
  { linked, filters, count }: FilterResult,
  texts: typeof filterMessages.en,
): string {
  const total = totalOf(linked, filters);
  if (!countsStatements(linked, filters)) return texts.someStrategies(count, total);
  return count === total ? texts.all(total) : texts.some(count, total);
}

export function FilterSummary() {
  const filterResult = useFilterResult();
  const texts = useMessages(filterMessages);
  // Rendered empty first: a screen reader announces only changes of an existing region.
  const text = filterResult ? summaryOf(filterResult, texts) : '';
  return (
    <p role="status" className={styles['summary']} title={text}>
      {text}
    </p>
  );
}
