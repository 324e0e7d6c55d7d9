import type { Geometry as Shape, Position } from 'geojson';
import type { Adcode } from '../../domain/ids.ts';
import type { LngLat } from '../../domain/regions/region.ts';
import { type Box, project, type Size } from '../camera.ts';
import type { LevelShapes } from '../geometry.ts';
import type { Camera, ScreenPoint } from '../port.ts';
import type { Projection } from '../projection.ts';
import { clipLine, clipRing, thinned } from './clip.ts';
import type { Ring } from './drawing.ts';

/** Points closer than this are not told apart on paper, units of the page. */
const THIN = 1;

/** A map drawn for `sheet`, CSS pixels, and enlarged into a box of the page. */
export interface PictureArea {
  readonly camera: Camera;
  readonly size: Size;
  readonly projection: Projection;
  /** Upper left corner of the map on the page. */
  readonly origin: ScreenPoint;
  /** Units of the page to a CSS pixel of the sheet. */
  readonly scale: number;
  /** Shapes are cut so far beyond the box, units of the page: no line then runs along its edge. */
  readonly beyond: number;
}

/** Turns what lies on the earth into rings and lines of the page, cut to the map's box. */
export interface PictureMap {
  /** The map's box on the page. */
  readonly box: Box;
  readonly closed: (shape: Shape) => readonly Ring[];
  readonly open: (shape: Shape) => readonly Ring[];
  /** Each region of a level with its rings; regions out of sight are left out. */
  readonly regions: (
    level: LevelShapes,
  ) => readonly { readonly id: Adcode; readonly rings: readonly Ring[] }[];
  /** Where a position lies; null beyond the box. */
  readonly at: (point: LngLat) => ScreenPoint | null;
}

function parts(shape: Shape): readonly (readonly Position[])[] {
  switch (shape.type) {
    case 'Polygon':
    case 'MultiLineString':
      return shape.coordinates;
    case 'MultiPolygon':
      return shape.coordinates.flat();
    case 'LineString':
      return [shape.coordinates];
    case 'GeometryCollection':
      return shape.geometries.flatMap(parts);
    case 'Point':
    case 'MultiPoint':
      return [];
  }
}

/** The map of a sheet. */
export function pictureMap({
  camera,
  size,
  projection,
  origin,
  scale,
  beyond,
}: PictureArea): PictureMap {
  const [left, top] = origin;
  const box: Box = [left, top, left + size.width * scale, top + size.height * scale];
  const place = ([lng = 0, lat = 0]: Position): ScreenPoint => {
    const [x, y] = project(camera, size, [lng, lat], projection);
    return [left + x * scale, top + y * scale];
  };
  const cut: Box = [box[0] - beyond, box[1] - beyond, box[2] + beyond, box[3] + beyond];
  const closed = (shape: Shape): readonly Ring[] =>
    parts(shape)
      .map((ring) => {
        // The last position of a ring is its first again.
        const whole = clipRing(ring.slice(0, -1).map(place), cut);
        const thin = thinned(whole, THIN);
        // A reef smaller than a point stays: no island is left off a map.
        return thin.length > 2 ? thin : whole;
      })
      .filter(({ length }) => length > 2);
  return {
    box,
    closed,
    open: (shape) =>
      parts(shape).flatMap((line) =>
        clipLine(line.map(place), cut).map((stretch) => thinned(stretch, THIN)),
      ),
    regions: (level) =>
      level.regions.features
        .map(({ properties, geometry }) => ({ id: properties.adcode, rings: closed(geometry) }))
        .filter(({ rings }) => rings.length > 0),
    at: (point) => {
      const [x, y] = place([...point]);
      return x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3] ? [x, y] : null;
    },
  };
}
