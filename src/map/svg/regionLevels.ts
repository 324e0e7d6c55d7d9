import type { Adcode } from '../../domain/ids.ts';
import type { RegionPaint } from '../../domain/paints/paint.ts';
import { PREFECTURES_PICK } from '../../china/zoomLevels.ts';
import type { Box } from '../camera.ts';
import type { Geometry, LevelShapes } from '../geometry.ts';
import { atZoom, MAP_STYLE } from '../mapStyle.ts';
import type { Projection } from '../projection.ts';
import { runSync, type ChunkedTask } from '../../scheduling/runChunked.ts';
import { createElement, setAttributes, setVisible } from './element.ts';
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
  setZoom(zoom: number): void;
  /** Finely in `view` (world pixels), all others coarsely. */
  refine(view: Box | null): void;
  /** Path data, whether its level is drawn or not; null when there is no such place. */
  outline(id: Adcode, fine: boolean): string | null;
  /** Read from the document. Plain land has none. */
  fills(): ReadonlyMap<Adcode, string>;
}

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
      }
      if (before.prefectures !== next.prefectures) {
        prefectures?.group.remove();
        prefectures = null;
      }
    },
    paint(next) {
      style = next;
      provinces.paint(next.paints, next.land, next.noData);
      prefectures?.paint(next.paints, next.land, next.noData);
    },
    setZoom(zoom) {
      const opacity = geometry.prefectures ? atZoom(MAP_STYLE.prefectures, zoom) : 0;
      const canPick = zoom >= PREFECTURES_PICK;
      if (opacity > 0 && !prefectures && geometry.prefectures) {
        prefectures = createDrawnLayer(geometry.prefectures, 'prefectures');
        group.append(prefectures.group);
      }
      if (prefectures) {
        setVisible(prefectures.group, opacity > 0);
        setAttributes(prefectures.group, {
          opacity,
          'pointer-events': canPick ? 'auto' : 'none',
        });
      }
      setVisible(provinces.group, !(prefectures && canPick && opacity === 1));
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
