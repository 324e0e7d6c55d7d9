import { sizeOf } from '../../domain/filters/filter.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useFilterResult } from '../../state/AppStoreContext.tsx';
import styles from './FilterSummary.module.css';

/** How many statements the filters leave, said aloud when it changes. */
export function FilterSummary() {
  const filterResult = useFilterResult();
  const texts = useMessages(filterMessages);
  const total = filterResult ? sizeOf(filterResult.linked) : 0;
  const count = filterResult?.count ?? 0;
  // The region stands before its first words do: a screen reader announces changes only.
  const text = filterResult ? (count === total ? texts.all(total) : texts.some(count, total)) : '';
  return (
    <p role="status" className={styles['summary']} title={text}>
      {text}
    </p>
  );
}
