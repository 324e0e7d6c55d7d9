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
  /** Null until the query is answered. */
  readonly found: number | null;
  readonly onRetry: () => void;
  readonly onReadOn: () => void;
}

export function SearchNotes(props: SearchNotesProps) {
  const { status, reading, query, found, onRetry, onReadOn } = props;
  const messages = useMessages(searchMessages);
  const retryButton = (onClick: () => void) => (
    <Button look="link" onClick={onClick}>
      {messages.retry}
    </Button>
  );
  const isOpen = query !== null;
  const unread = isOpen && reading && reading.read < reading.size ? reading : null;
  const isEmpty = found === 0 && (!unread || unread.failed);
  return (
    <>
      {/* Not announced: it changes many times a second. */}
      {unread && !unread.failed && (
        <p className={styles['progress']}>{messages.reading(unread.read, unread.size)}</p>
      )}
      <div role="status" className={styles['empty']}>
        {unread?.failed && (
          <p>
            {messages.readingFailed(unread.read, unread.size)} {retryButton(onReadOn)}
          </p>
        )}
        {isOpen && status === 'waiting' && <p>{messages.loading}</p>}
        {isOpen && status === 'slow' && (
          <p>
            {messages.slow} {retryButton(onRetry)}
          </p>
        )}
        {isOpen && status === 'failed' && (
          <p>
            {messages.failed} {retryButton(onRetry)}
          </p>
        )}
        {isEmpty && isOpen && <p className={styles['none']}>{messages.none(query)}</p>}
        {(!isOpen || isEmpty) && <p>{messages.hint}</p>}
      </div>
    </>
  );
}
