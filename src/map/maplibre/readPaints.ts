import type { Map as MapLibre } from 'maplibre-gl';
import type { Adcode } from '../../domain/ids.ts';
import type { Geometry, LevelShapes } from '../geometry.ts';
import { SOURCE } from './ids.ts';

/** Only regions that differ from plain `land`. */
export function readPaints(
  map: MapLibre,
  { provinces, prefectures }: Geometry,
  land: string,
): ReadonlyMap<Adcode, string> {
  const level = (shapes: LevelShapes | null, source: string): [Adcode, string][] =>
    (shapes?.regions.features ?? []).flatMap(({ properties: { adcode: id } }) => {
      const state: unknown = map.getFeatureState({ source, id });
      const fill = colourIn(state);
      return fill === null || fill === land ? [] : [[id, fill]];
    });
  return new Map([
    ...level(prefectures, SOURCE.prefectures),
    ...level(provinces, SOURCE.provinces),
  ]);
}

function colourIn(state: unknown): string | null {
  if (typeof state !== 'object' || state === null) return null;
  const fill: unknown = Reflect.get(state, 'fill');
  return typeof fill === 'string' ? fill : null;
}
