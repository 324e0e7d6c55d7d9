import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { appMessages } from '../i18n/app.ts';
import { useMessages } from '../i18n/messages.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './App.module.css';

const HEIGHTS = ['peek', 'half', 'full'] as const;
type Height = (typeof HEIGHTS)[number];
/** A drag shorter than this, CSS pixels, is a tap. */
const DRAG = 24;

function step(height: Height, by: 1 | -1): Height {
  const index = HEIGHTS.indexOf(height) + by;
  return HEIGHTS[Math.min(HEIGHTS.length - 1, Math.max(0, index))] ?? height;
}

interface SheetProps {
  /** Receives the handle, to put at the top of the panel. */
  readonly children: (handle: ReactNode) => ReactNode;
}

/** The frame's grid. On a phone the panel is a sheet with three heights, dragged or tapped by its handle. */
export function Sheet({ children }: SheetProps) {
  const messages = useMessages(appMessages);
  const [height, setHeight] = useState<Height>('half');
  const start = useRef<number | null>(null);
  const dragged = useRef(false);

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    start.current = event.clientY;
    dragged.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (start.current === null || Math.abs(event.clientY - start.current) < DRAG) return;
    setHeight((now) => step(now, event.clientY < (start.current ?? 0) ? 1 : -1));
    start.current = event.clientY;
    dragged.current = true;
  };
  const onPointerUp = () => {
    start.current = null;
  };
  const onClick = () => {
    if (!dragged.current) setHeight((now) => (now === 'full' ? 'peek' : step(now, 1)));
  };

  const handle = (
    <Button
      className={styles['handle']}
      aria-expanded={height !== 'peek'}
      aria-label={height === 'full' ? messages.showLess : messages.showPanel}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onClick={onClick}
    >
      {null}
    </Button>
  );
  return (
    <div className={styles['app']} data-sheet={height}>
      {children(handle)}
    </div>
  );
}
