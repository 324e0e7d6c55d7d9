import { filterMessages } from '../../i18n/filters.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useShown } from '../../state/AtlasContext.tsx';
import styles from './FilterSummary.module.css';

/** How many statements the filters leave, said aloud when it changes. */
export function FilterSummary() {
  const shown = useShown();
  const texts = useMessages(filterMessages);
  const total = shown?.linked.report.statements.length ?? 0;
  const count = shown?.statements.length ?? 0;
  // The region stands before its first words do: a screen reader announces changes only.
  const text = shown ? (count === total ? texts.all(total) : texts.some(count, total)) : '';
  return (
    <p role="status" className={styles['summary']} title={text}>
      {text}
    </p>
  );
}
