import { OVERLAY_DASHES } from '../../domain/paints/overlayDashes.ts';
import { DRAWN, type GroupingOverlay } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';

/** The longest dash with its gaps fits. */
const LINE_LENGTH = 44;
const LINE_WIDTH = 2;
const HEIGHT = 16;

interface GroupingSampleProps {
  readonly line: Pick<GroupingOverlay, 'colour' | 'dash'>;
  readonly palette: MapPalette;
}

/** The outline as the map draws it, and the land inside it. */
export function GroupingSample({ line: { colour, dash }, palette }: GroupingSampleProps) {
  const marks = OVERLAY_DASHES[dash].map((mark) => mark * LINE_WIDTH).join(' ');
  return (
    <svg width={LINE_LENGTH} height={HEIGHT} aria-hidden="true">
      <rect width={LINE_LENGTH} height={HEIGHT} rx="2" fill={palette.land} />
      <rect
        y={HEIGHT / 2}
        width={LINE_LENGTH}
        height={HEIGHT / 2}
        fill={colour}
        fillOpacity={DRAWN.overlayTint}
      />
      <line
        x2={LINE_LENGTH}
        y1={HEIGHT / 2}
        y2={HEIGHT / 2}
        stroke={colour}
        strokeWidth={LINE_WIDTH}
        strokeDasharray={marks || undefined}
        data-dash={dash}
      />
    </svg>
  );
}
