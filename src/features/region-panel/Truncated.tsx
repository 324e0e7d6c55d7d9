import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { Button } from '../../ui/Button.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';

/** Also the number added by every press: thousands at once would block the page. */
const INITIAL_COUNT = 24;
const STEP = 120;

interface TruncatedProps<Item> {
  readonly items: ArrayLike<Item>;
  readonly children: (item: Item) => ReactNode;
}

export function Truncated<Item>({ items, children }: TruncatedProps<Item>) {
  const messages = useMessages(PANEL);
  const [limit, setLimit] = useState(INITIAL_COUNT);
  const isPrinting = usePrinting();
  const remaining = items.length - limit;
  // A button for a few more items would take as much space as the items.
  const isComplete = isPrinting || remaining <= INITIAL_COUNT / 4;
  const shown = isComplete ? items.length : limit;
  return (
    <>
      {Array.from({ length: shown }, (_, index) => {
        const item = items[index];
        return item === undefined ? null : children(item);
      })}
      {shown < items.length && (
        <li>
          <Button look="link" onClick={() => setLimit(limit + STEP)}>
            {messages.moreOf(Math.min(STEP, remaining), remaining)}
          </Button>
        </li>
      )}
    </>
  );
}
