import { sizeOf } from '../../domain/filters/filter.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useFilterResult } from '../../state/AppStoreContext.tsx';
import styles from './FilterSummary.module.css';

export function FilterSummary() {
  const filterResult = useFilterResult();
  const texts = useMessages(filterMessages);
  const total = filterResult ? sizeOf(filterResult.linked) : 0;
  const count = filterResult?.count ?? 0;
  // Rendered empty first: a screen reader announces only changes of an existing region.
  const text = filterResult ? (count === total ? texts.all(total) : texts.some(count, total)) : '';
  return (
    <p role="status" className={styles['summary']} title={text}>
      {text}
    </p>
  );
}
