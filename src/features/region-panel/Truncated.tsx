import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { Button } from '../../ui/Button.tsx';

/** So many are in sight at first, and so many come with every press: a page that grows by thousands stands still. */
const FIRST = 24;
const STEP = 120;

interface SomeOfProps<Item> {
  readonly items: ArrayLike<Item>;
  readonly children: (item: Item) => ReactNode;
}

/** Items of a list: all of a short one; of a long one the first, and more on request. */
export function Truncated<Item>({ items, children }: SomeOfProps<Item>) {
  const messages = useMessages(PANEL);
  const [most, setMost] = useState(FIRST);
  const left = items.length - most;
  // A button for two more would take the room of the two.
  const shown = left <= FIRST / 4 ? items.length : most;
  return (
    <>
      {Array.from({ length: shown }, (_, index) => {
        const item = items[index];
        return item === undefined ? null : children(item);
      })}
      {shown < items.length && (
        <li>
          <Button look="link" onClick={() => setMost(most + STEP)}>
            {messages.moreOf(Math.min(STEP, left), left)}
          </Button>
        </li>
      )}
    </>
  );
}
