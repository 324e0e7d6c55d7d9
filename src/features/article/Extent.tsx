import type { TextRange } from '../../draft/finding.ts';
import { articleMessages } from '../../i18n/article.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Article } from './review/article.ts';
import { moveEdge } from './review/moveEdge.ts';
import styles from './Review.module.css';

interface ExtentProps {
  readonly article: Article;
  readonly range: TextRange;
  /** The words that are selected in the text. */
  readonly marked: TextRange | null;
  readonly onRange: (range: TextRange) => void;
}

const MOVES = [
  ['startEarlier', 'start', -1],
  ['startLater', 'start', 1],
  ['endEarlier', 'end', -1],
  ['endLater', 'end', 1],
] as const;

/** Which words belong to a finding: those selected in the text, or one word or character more or less. */
export function Extent({ article, range, marked, onRange }: ExtentProps) {
  const messages = useMessages(articleMessages);
  return (
    <fieldset className={styles['extent']}>
      <legend>{messages.extent}</legend>
      {MOVES.map(([name, edge, by]) => (
        <Button
          key={name}
          look="outlined"
          onClick={() => onRange(moveEdge(article, range, edge, by))}
        >
          {messages.edges[name]}
        </Button>
      ))}
      <Button
        look="outlined"
        aria-disabled={marked === null}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (marked !== null) onRange(marked);
        }}
      >
        {messages.useSelected}
      </Button>
    </fieldset>
  );
}
