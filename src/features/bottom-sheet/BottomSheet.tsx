import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { appMessages } from '../../i18n/app.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import { type SheetHeight, settle, step } from './sheetHeights.ts';
import { SheetSummary } from './SheetSummary.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import styles from './BottomSheet.module.css';

/** A shorter drag is a tap, CSS pixels. */
const TAP = 8;
/** In such a low window the sheet starts small, so that the map is visible. */
const LOW_WINDOW = '(height < 37.5em)';

const BY_KEY: Readonly<Record<string, (height: SheetHeight) => SheetHeight>> = {
  ArrowUp: (height) => step(height, 1),
  ArrowDown: (height) => step(height, -1),
  Home: () => 'full',
  End: () => 'peek',
};

interface Drag {
  readonly from: number;
  readonly at: number;
  /** CSS pixels per millisecond, upwards. */
  readonly speed: number;
  readonly time: number;
}

interface BottomSheetProps {
  readonly className: string | undefined;
  /** Receives the handle. */
  readonly children: (handle: ReactNode) => ReactNode;
}

/** The page's grid; on a phone the panel is a sheet whose handle takes drags, taps and arrows. */
export function BottomSheet({ className, children }: BottomSheetProps) {
  const messages = useMessages(appMessages);
  const low = useMedia(LOW_WINDOW);
  const [chosen, setChosen] = useState<SheetHeight | null>(null);
  const height = chosen ?? (low ? 'peek' : 'half');
  const frame = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);

  const follow = (by: number) => {
    frame.current?.style.setProperty('--sheet-drag', `${by}px`);
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    const at = event.clientY;
    drag.current = { from: at, at, speed: 0, time: event.timeStamp };
    dragged.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const before = drag.current;
    if (!before) return;
    const at = event.clientY;
    const took = Math.max(1, event.timeStamp - before.time);
    drag.current = { ...before, at, speed: (before.at - at) / took, time: event.timeStamp };
    if (Math.abs(at - before.from) > TAP) dragged.current = true;
    if (dragged.current) follow(at - before.from);
  };
  const end = (event: PointerEvent<HTMLButtonElement>) => {
    const last = drag.current;
    drag.current = null;
    follow(0);
    if (!last || !dragged.current) return;
    const top = event.currentTarget.getBoundingClientRect().top + last.at - last.from;
    setChosen(settle((window.innerHeight - top) / window.innerHeight, last.speed));
  };
  const onClick = () => {
    if (!dragged.current) setChosen(height === 'full' ? 'peek' : step(height, 1));
    dragged.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = BY_KEY[event.key];
    if (!next) return;
    event.preventDefault();
    setChosen(next(height));
  };

  const isLow = height === 'peek';
  const handle = (
    <Button
      className={styles['handle']}
      data-sheet-handle
      aria-expanded={!isLow}
      // The low sheet's handle is named by what it shows.
      aria-label={isLow ? undefined : height === 'full' ? messages.showLess : messages.showPanel}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {isLow && <SheetSummary />}
    </Button>
  );
  return (
    <div ref={frame} className={className} data-sheet={height}>
      {children(handle)}
    </div>
  );
}
