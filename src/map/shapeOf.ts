import type { MultiPolygon, Polygon } from 'geojson';
import type { Adcode } from '../domain/ids.ts';
import type { LevelShapes } from './geometry.ts';

/** Indexed once, because every hover and every name asks for an outline. */
const shapesById = new WeakMap<LevelShapes, ReadonlyMap<Adcode, Polygon | MultiPolygon>>();

export function shapeOf(level: LevelShapes, id: Adcode): Polygon | MultiPolygon | undefined {
  const shapes =
    shapesById.get(level) ??
    new Map(level.regions.features.map((region) => [region.properties.adcode, region.geometry]));
  shapesById.set(level, shapes);
  return shapes.get(id);
}
