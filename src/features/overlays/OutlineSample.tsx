import { OVERLAY_DASHES } from '../../domain/paints/overlayDashes.ts';
import styles from './OverlayMenu.module.css';
import type { OverlayStroke } from './useOverlayModel.ts';

const LENGTH = 44;
const WIDTH = 2;

/** The line as the map draws it. Decorative. */
export function OutlineSample({ colour, dash }: OverlayStroke) {
  const marks = OVERLAY_DASHES[dash].map((mark) => mark * WIDTH).join(' ');
  return (
    <svg className={styles['outline']} width={LENGTH} height="8" aria-hidden="true">
      <line
        x2={LENGTH}
        y1="4"
        y2="4"
        stroke={colour}
        strokeWidth={WIDTH}
        strokeDasharray={marks || undefined}
        data-dash={dash}
      />
    </svg>
  );
}
