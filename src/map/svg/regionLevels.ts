import type { Adcode } from '../../domain/ids.ts';
import type { RegionPaint } from '../../domain/paints/paint.ts';
import { PREFECTURES_PICK } from '../../china/zoomLevels.ts';
import type { Box } from '../camera.ts';
import type { Geometry, LevelShapes } from '../geometry.ts';
import { atZoom, MAP_STYLE } from '../mapStyle.ts';
import type { Projection } from '../projection.ts';
import { runSync, type ChunkedTask } from '../../scheduling/runChunked.ts';
import { element, put, show } from './element.ts';
import { createRegionLayer, outlineOn, type RegionLayer } from './regionLayer.ts';

interface Dress {
  readonly paints: ReadonlyMap<Adcode, RegionPaint>;
  /** Colour of a region without a paint. */
  readonly land: string;
  /** Reference to the pattern of what is not known. */
  readonly noData: string;
}

/** The fills of provinces and prefectures, which take turns by zoom. */
export interface RegionLevels {
  readonly group: SVGGElement;
  /** Draws the provinces it begins with, a step each; nothing is seen before. */
  drawing(): ChunkedTask;
  setGeometry(geometry: Geometry): void;
  paint(dress: Dress): void;
  zoom(zoom: number): void;
  /** Draws finely what lies within `view` (world pixels); all coarsely again when `view` is null. */
  refine(view: Box | null): void;
  /** The outline of a place, whether its level is drawn now or not; null when there is no such place. */
  outline(id: Adcode, finely: boolean): string | null;
  /** The fill that each region's element has; plain land has none. */
  fills(): ReadonlyMap<Adcode, string>;
}

export function createRegionLevels(start: Geometry, projection: Projection): RegionLevels {
  let geometry = start;
  let dress: Dress | null = null;
  const layerOf = (shapes: LevelShapes, level: 'provinces' | 'prefectures'): RegionLayer => {
    const layer = createRegionLayer(shapes, () => geometry.fine?.[level] ?? null, projection);
    if (dress) layer.paint(dress.paints, dress.land, dress.noData);
    return layer;
  };
  /** A layer that is drawn already. */
  const drawnLayerOf = (...of: Parameters<typeof layerOf>): RegionLayer => {
    const layer = layerOf(...of);
    runSync(layer.drawing());
    return layer;
  };
  let provinces = layerOf(geometry.provinces, 'provinces');
  /** Drawn when it is first needed: the first picture does without. */
  let prefectures: RegionLayer | null = null;
  const group = element('g', {}, provinces.group);

  return {
    group,
    drawing: () => provinces.drawing(),
    setGeometry(next) {
      const before = geometry;
      geometry = next;
      if (before.provinces !== next.provinces) {
        const old = provinces;
        provinces = drawnLayerOf(next.provinces, 'provinces');
        old.group.replaceWith(provinces.group);
      }
      if (before.prefectures !== next.prefectures) {
        prefectures?.group.remove();
        prefectures = null;
      }
    },
    paint(next) {
      dress = next;
      provinces.paint(next.paints, next.land, next.noData);
      prefectures?.paint(next.paints, next.land, next.noData);
    },
    zoom(zoom) {
      const strength = geometry.prefectures ? atZoom(MAP_STYLE.prefectures, zoom) : 0;
      const pickable = zoom >= PREFECTURES_PICK;
      if (strength > 0 && !prefectures && geometry.prefectures) {
        prefectures = drawnLayerOf(geometry.prefectures, 'prefectures');
        group.append(prefectures.group);
      }
      if (prefectures) {
        show(prefectures.group, strength > 0);
        put(prefectures.group, { opacity: strength, 'pointer-events': pickable ? 'auto' : 'none' });
      }
      show(provinces.group, !(prefectures && pickable && strength === 1));
    },
    refine(view) {
      if (prefectures) prefectures.refine(view);
      else provinces.refine(view);
    },
    outline: (id, finely) =>
      provinces.outline(id, finely) ??
      prefectures?.outline(id, finely) ??
      // A city can be pointed out before cities are drawn, and is no reason to draw them all.
      (geometry.prefectures && outlineOn(geometry.prefectures, id, projection)),
    fills: () => new Map([...(prefectures?.fills() ?? []), ...provinces.fills()]),
  };
}
