import type { ReadingProgress } from '../../domain/search/searchProtocol.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { searchMessages } from '../../i18n/search.ts';
import type { SearchState } from './engine/searchController.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './SearchBox.module.css';

interface SearchNotesProps {
  readonly status: SearchState['status'];
  readonly reading: ReadingProgress | null;
  /** Null while nothing is searched. */
  readonly query: string | null;
  /** How much was found for the query; null until it is answered. */
  readonly found: number | null;
  readonly onRetry: () => void;
  readonly onReadOn: () => void;
}

/** What is said below the results: that the search is not there yet, how far it has got, that there is nothing. */
export function SearchNotes(props: SearchNotesProps) {
  const { status, reading, query, found, onRetry, onReadOn } = props;
  const messages = useMessages(searchMessages);
  const again = (go: () => void) => (
    <Button look="link" onClick={go}>
      {messages.retry}
    </Button>
  );
  const open = query !== null;
  const unread = open && reading && reading.read < reading.size ? reading : null;
  const isEmpty = found === 0 && (!unread || unread.failed);
  return (
    <>
      {/* Not spoken: it changes many times a second. */}
      {unread && !unread.failed && (
        <p className={styles['progress']}>{messages.reading(unread.read, unread.size)}</p>
      )}
      <div role="status" className={styles['empty']}>
        {unread?.failed && (
          <p>
            {messages.readingFailed(unread.read, unread.size)} {again(onReadOn)}
          </p>
        )}
        {open && status === 'waiting' && <p>{messages.loading}</p>}
        {open && status === 'slow' && (
          <p>
            {messages.slow} {again(onRetry)}
          </p>
        )}
        {open && status === 'failed' && (
          <p>
            {messages.failed} {again(onRetry)}
          </p>
        )}
        {isEmpty && open && <p className={styles['none']}>{messages.none(query)}</p>}
        {(!open || isEmpty) && <p>{messages.hint}</p>}
      </div>
    </>
  );
}
