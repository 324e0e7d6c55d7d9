import { markerRadius } from '../../domain/paints/markerRadius.ts';
import { DRAWN, type Marker } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { markerNumberSize } from '../../map/markerNumber.ts';
import styles from './Legend.module.css';

interface RingProps {
  readonly count: number;
  readonly palette: MapPalette;
}

function Ring({ count, palette }: RingProps) {
  const radius = markerRadius(count, palette);
  const numberSize = markerNumberSize(count, radius, palette.legibility);
  const size = 2 * radius + 2;
  return (
    <svg
      width={size}
      height={size}
      viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
      aria-hidden="true"
    >
      <circle r={radius} fill={palette.labelFaded} />
      <circle r={radius * DRAWN.markerHole} fill={palette.casing} />
      <text
        y={numberSize * 0.35}
        textAnchor="middle"
        fontSize={numberSize}
        fontWeight="600"
        className={styles['ringCount']}
        fill={palette.label}
      >
        {count > 1 ? count : ''}
      </text>
    </svg>
  );
}

interface MarkerKeyProps {
  readonly markers: readonly Marker[];
  readonly palette: MapPalette;
  readonly text: string;
}

/** What the markers mean; the filter chips, in a show `TypeKey`, name their colours. */
export function MarkerKey({ markers, palette, text }: MarkerKeyProps) {
  const max = Math.max(1, ...markers.map(({ count }) => count));
  return (
    <div className={styles['markers']}>
      <span className={styles['rings']}>
        <Ring count={1} palette={palette} />
        {max > 1 && <Ring count={max} palette={palette} />}
      </span>
      <p>{text}</p>
    </div>
  );
}
