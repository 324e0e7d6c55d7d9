import type { MapLevel } from '../../china/zoomLevels.ts';
import type { GroupingLabel, MapLabel, Marker } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { Rect } from './labelPlacement.ts';
import { isSameBlocked } from './windowFrame.ts';

/** Each part but the window is compared by identity. */
export interface LabelRequest {
  readonly labels: readonly MapLabel[];
  readonly groupingLabels: readonly GroupingLabel[];
  readonly markers: readonly Marker[];
  readonly riverNames: Readonly<Record<string, string>>;
  readonly palette: MapPalette;
  readonly zoom: number;
  /** Of a scene of a show; otherwise the zoom decides. */
  readonly level?: MapLevel | null;
  /** Path units to CSS pixels. */
  readonly scale: number;
  /** The visible part of the map, CSS pixels of the whole map at this zoom. A pan does not place names again. */
  readonly window: Rect;
  /** For an audience: what is outside the window and what controls cover, in the same plane; else empty. */
  readonly blocked: readonly Rect[];
}

/** For the names of rivers: names of regions and markers at one zoom. */
export function hasSameObstacles(a: LabelRequest, b: LabelRequest): boolean {
  const isSameLabel = (label: MapLabel, index: number): boolean => {
    const other = a.labels[index];
    return (
      label === other ||
      (label.id === other?.id && label.text === other.text && label.point === other.point)
    );
  };
  return (
    a.markers === b.markers &&
    a.riverNames === b.riverNames &&
    a.palette === b.palette &&
    a.zoom === b.zoom &&
    a.level === b.level &&
    isSameBlocked(a.blocked, b.blocked) &&
    a.labels.length === b.labels.length &&
    b.labels.every(isSameLabel)
  );
}
