import type { Geometry as Shape, Position } from 'geojson';
import type { Adcode } from '../../domain/ids.ts';
import type { LngLat } from '../../domain/regions/region.ts';
import { type Box, project, type Size } from '../camera.ts';
import type { LevelShapes } from '../geometry.ts';
import type { Camera, ScreenPoint } from '../port.ts';
import type { Projection } from '../projection.ts';
import { clipLine, clipRing, thinLine } from './clip.ts';
import type { Ring } from './drawing.ts';

/** Visible on paper, units of the page. */
const MIN_POINT_DISTANCE = 1;

/** A map of `size` CSS pixels that is enlarged into a box of the page. */
export interface PictureArea {
  readonly camera: Camera;
  readonly size: Size;
  readonly projection: Projection;
  /** Upper left corner of the map on the page. */
  readonly origin: ScreenPoint;
  /** Units of the page to a CSS pixel of the map. */
  readonly scale: number;
  /** Distance outside the box where shapes are cut, units of the page, so that no line follows its edge. */
  readonly bleed: number;
}

/** Converts shapes on the earth to rings and lines on the page, clipped to the map's box. */
export interface PictureMap {
  readonly box: Box;
  readonly closed: (shape: Shape) => readonly Ring[];
  readonly open: (shape: Shape) => readonly Ring[];
  /** Only those in the box. */
  readonly regions: (
    level: LevelShapes,
  ) => readonly { readonly id: Adcode; readonly rings: readonly Ring[] }[];
  /** Null outside the box. */
  readonly at: (point: LngLat) => ScreenPoint | null;
}

function linesOf(shape: Shape): readonly (readonly Position[])[] {
  switch (shape.type) {
    case 'Polygon':
    case 'MultiLineString':
      return shape.coordinates;
    case 'MultiPolygon':
      return shape.coordinates.flat();
    case 'LineString':
      return [shape.coordinates];
    case 'GeometryCollection':
      return shape.geometries.flatMap(linesOf);
    case 'Point':
    case 'MultiPoint':
      return [];
  }
}

export function pictureMap({
  camera,
  size,
  projection,
  origin,
  scale,
  bleed: beyond,
}: PictureArea): PictureMap {
  const [left, top] = origin;
  const box: Box = [left, top, left + size.width * scale, top + size.height * scale];
  const place = ([lng = 0, lat = 0]: Position): ScreenPoint => {
    const [x, y] = project(camera, size, [lng, lat], projection);
    return [left + x * scale, top + y * scale];
  };
  const clipBox: Box = [box[0] - beyond, box[1] - beyond, box[2] + beyond, box[3] + beyond];
  const closed = (shape: Shape): readonly Ring[] =>
    linesOf(shape)
      .map((ring) => {
        const clipped = clipRing(ring.slice(0, -1).map(place), clipBox);
        const thin = thinLine(clipped, MIN_POINT_DISTANCE);
        // A reef that is smaller than a point remains: a map must show every island.
        return thin.length > 2 ? thin : clipped;
      })
      .filter(({ length }) => length > 2);
  return {
    box,
    closed,
    open: (shape) =>
      linesOf(shape).flatMap((line) =>
        clipLine(line.map(place), clipBox).map((part) => thinLine(part, MIN_POINT_DISTANCE)),
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
