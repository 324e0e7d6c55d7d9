import type { Adcode } from '../../domain/ids.ts';
import type { RegionPaint } from '../../domain/paints/paint.ts';
import { type MapLevel, mapLevelAt } from '../../china/zoomLevels.ts';
import type { Box } from '../camera.ts';
import type { Geometry, LevelShapes } from '../geometry.ts';
import type { Projection } from '../projection.ts';
import { runSync, type ChunkedTask } from '../../scheduling/runChunked.ts';
import { createElement, setVisible } from './element.ts';
import { createRegionLayer, outlinePath, type RegionLayer } from './regionLayer.ts';

interface RegionStyle {
  readonly paints: ReadonlyMap<Adcode, RegionPaint>;
  /** For a region without a paint. */
  readonly land: string;
  readonly noData: string;
}

/** The zoom decides which of them are visible. */
export interface RegionLevels {
  readonly group: SVGGElement;
  drawInSteps(): ChunkedTask;
  setGeometry(geometry: Geometry): void;
  paint(style: RegionStyle): void;
  /** `fixed` is the level of a scene, whatever the zoom. */
  setZoom(zoom: number, fixed?: MapLevel | null): void;
  /** Finely in `view` (world pixels), all others coarsely. */
  refine(view: Box | null): void;
  /** Path data, whether its level is drawn or not; null when there is no such place. */
  outline(id: Adcode, fine: boolean): string | null;
  /** Read from the document. Plain land has none. */
  fills(): ReadonlyMap<Adcode, string>;
}

const NO_PAINTS: ReadonlyMap<Adcode, RegionPaint> = new Map();

export function createRegionLevels(start: Geometry, projection: Projection): RegionLevels {
  let geometry = start;
  let style: RegionStyle | null = null;
  const createLayer = (shapes: LevelShapes, level: 'provinces' | 'prefectures'): RegionLayer => {
    const layer = createRegionLayer(shapes, () => geometry.fine?.[level] ?? null, projection);
    if (style) layer.paint(style.paints, style.land, style.noData);
    return layer;
  };
  const createDrawnLayer = (...options: Parameters<typeof createLayer>): RegionLayer => {
    const layer = createLayer(...options);
    runSync(layer.drawInSteps());
    return layer;
  };
  let provinces = createLayer(geometry.provinces, 'provinces');
  /** Drawn when the zoom first needs it: the first picture has no prefectures. */
  let prefectures: RegionLayer | null = null;
  const group = createElement('g', {}, provinces.group);
  let isNear = false;
  const paintProvinces = (): void => {
    if (!style) return;
    // Until the prefectures are there, the colours of the provinces must not be taken for theirs.
    const paints = isNear && !prefectures ? NO_PAINTS : style.paints;
    provinces.paint(paints, style.land, style.noData);
  };

  return {
    group,
    drawInSteps: () => provinces.drawInSteps(),
    setGeometry(next) {
      const before = geometry;
      geometry = next;
      if (before.provinces !== next.provinces) {
        const previous = provinces;
        provinces = createDrawnLayer(next.provinces, 'provinces');
        previous.group.replaceWith(provinces.group);
        paintProvinces();
      }
      if (before.prefectures !== next.prefectures) {
        prefectures?.group.remove();
        prefectures = null;
      }
    },
    paint(next) {
      style = next;
      paintProvinces();
      prefectures?.paint(next.paints, next.land, next.noData);
    },
    setZoom(zoom, fixed) {
      isNear = mapLevelAt(zoom, fixed) === 'prefecture';
      if (isNear && !prefectures && geometry.prefectures) {
        prefectures = createDrawnLayer(geometry.prefectures, 'prefectures');
        group.append(prefectures.group);
      }
      if (prefectures) setVisible(prefectures.group, isNear);
      setVisible(provinces.group, !(prefectures && isNear));
      paintProvinces();
    },
    refine(view) {
      if (prefectures) prefectures.refine(view);
      else provinces.refine(view);
    },
    outline: (id, fine) =>
      provinces.outline(id, fine) ??
      prefectures?.outline(id, fine) ??
      // The outline of one prefecture may be needed before prefectures are drawn.
      (geometry.prefectures && outlinePath(geometry.prefectures, id, projection)),
    fills: () => new Map([...(prefectures?.fills() ?? []), ...provinces.fills()]),
  };
}
