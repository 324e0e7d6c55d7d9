import type { Marked } from '../../domain/search/marked.ts';
import styles from './SearchBox.module.css';

export function MarkedText({ marked }: { readonly marked: Marked }) {
  let offset = 0;
  return marked.map(({ text, hit }) => {
    const key = offset;
    offset += text.length;
    return hit ? (
      <mark key={key} className={styles['hit']}>
        {text}
      </mark>
    ) : (
      text
    );
  });
}
