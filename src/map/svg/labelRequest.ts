import type { MapLabel, Marker } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';

/** What the labels are placed by; compared by identity, part for part. */
export interface LabelRequest {
  readonly labels: readonly MapLabel[];
  readonly markers: readonly Marker[];
  readonly riverNames: Readonly<Record<string, string>>;
  readonly palette: MapPalette;
  readonly zoom: number;
  /** Path units to CSS pixels. */
  readonly scale: number;
}

/** Whether what the rivers' names lie around is the same: provinces' names and markers at one scale. */
export function surroundsAlike(a: LabelRequest, b: LabelRequest): boolean {
  const sameLabel = (one: MapLabel, at: number): boolean => {
    const other = a.labels[at];
    return (
      one === other ||
      (one.id === other?.id && one.text === other.text && one.point === other.point)
    );
  };
  return (
    a.markers === b.markers &&
    a.riverNames === b.riverNames &&
    a.palette === b.palette &&
    a.zoom === b.zoom &&
    a.labels.length === b.labels.length &&
    b.labels.every(sameLabel)
  );
}
