import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { appMessages } from '../i18n/app.ts';
import { useMessages } from '../i18n/messages.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './App.module.css';
import { HEIGHTS, type SheetHeight, settle, step } from './sheetHeights.ts';
import { useMedia } from '../ui/useMedia.ts';

/** A drag shorter than this, CSS pixels, is a tap. */
const TAP = 8;
/** In so low a window there is little of the sheet until the reader draws it: the map comes first. */
const LOW_WINDOW = '(height < 600px)';

const BY_KEY: Readonly<Record<string, (height: SheetHeight) => SheetHeight>> = {
  ArrowUp: (height) => step(height, 1),
  ArrowDown: (height) => step(height, -1),
  Home: () => 'full',
  End: () => 'peek',
};

interface Drag {
  readonly from: number;
  readonly at: number;
  /** CSS pixels a millisecond, upwards. */
  readonly speed: number;
  readonly time: number;
}

interface BottomSheetProps {
  /** Receives the handle, to put at the top of the panel. */
  readonly children: (handle: ReactNode) => ReactNode;
}

/**
 * The frame's grid. On a phone the panel is a sheet with three heights: drawn by its handle, which it
 * follows, tapped, or stepped with the arrow keys.
 */
export function BottomSheet({ children }: BottomSheetProps) {
  const messages = useMessages(appMessages);
  const low = useMedia(LOW_WINDOW);
  const [drawn, setDrawn] = useState<SheetHeight | null>(null);
  const height = drawn ?? (low ? 'peek' : 'half');
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
    setDrawn(settle((window.innerHeight - top) / window.innerHeight, last.speed));
  };
  const onClick = () => {
    if (!dragged.current) setDrawn(height === 'full' ? 'peek' : step(height, 1));
    dragged.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = BY_KEY[event.key];
    if (!next) return;
    event.preventDefault();
    setDrawn(next(height));
  };

  const handle = (
    <Button
      className={styles['handle']}
      aria-expanded={height !== 'peek'}
      aria-label={height === HEIGHTS.at(-1) ? messages.showLess : messages.showPanel}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {null}
    </Button>
  );
  return (
    <div ref={frame} className={styles['app']} data-sheet={height}>
      {children(handle)}
    </div>
  );
}
