import type { LangTag } from '../../domain/language.ts';
import { FINE_APPEARS, type MapLevel } from '../../china/zoomLevels.ts';
import type { Adcode, RegionId } from '../../domain/ids.ts';
import type {
  GroupingLabel,
  GroupingOverlay,
  MapLabel,
  Marker,
  RegionPaint,
} from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { Geometry } from '../geometry.ts';
import { markersAt } from '../markersAt.ts';
import type { Ring, Shape } from './drawing.ts';
import { type PictureArea, type PictureMap, pictureMap } from './pictureMap.ts';

/** A printed map is enlarged: it uses the fine boundaries earlier than the screen does. */
const FINE_FROM = FINE_APPEARS - 1.5;

export interface PictureScene {
  readonly paints: ReadonlyMap<Adcode, RegionPaint>;
  readonly overlays: readonly GroupingOverlay[];
  readonly markers: readonly Marker[];
  readonly labels: readonly MapLabel[];
  readonly groupingLabels: readonly GroupingLabel[];
  readonly selected: Adcode | null;
  /** Of a scene; otherwise the zoom decides. */
  readonly level?: MapLevel | null;
  /** Drawn if the geometry has them. */
  readonly counties: boolean;
  readonly palette: MapPalette;
  readonly nameOf: (id: RegionId) => string;
  readonly lang: LangTag;
  /** For shapes without a name of their own. */
  readonly texts: {
    readonly sea: string;
    readonly neighbour: string;
    readonly river: string;
    readonly border: string;
    readonly selection: string;
  };
}

export interface PictureContext {
  readonly area: PictureArea;
  readonly map: PictureMap;
  readonly geometry: Geometry;
  readonly scene: PictureScene;
  readonly fine: boolean;
  readonly level: Geometry | NonNullable<Geometry['fine']>;
}

export function createPictureContext(
  area: PictureArea,
  geometry: Geometry,
  scene: PictureScene,
): PictureContext {
  const fine = geometry.fine !== null && area.camera.zoom >= FINE_FROM;
  const level = (fine ? geometry.fine : null) ?? geometry;
  const markers = markersAt(scene, area.camera.zoom);
  return { area, map: pictureMap(area), geometry, scene: { ...scene, markers }, fine, level };
}

type ShapeStyle = Omit<Shape, 'kind' | 'rings' | 'closed'>;

/** None without rings. */
export function areaShape(rings: readonly Ring[], style: ShapeStyle): readonly Shape[] {
  return rings.length === 0 ? [] : [{ kind: 'shape', rings, closed: true, ...style }];
}

/** None without rings. */
export function lineShape(
  rings: readonly Ring[],
  style: Omit<ShapeStyle, 'fill'>,
): readonly Shape[] {
  return rings.length === 0 ? [] : [{ kind: 'shape', rings, closed: false, fill: null, ...style }];
}

/** That of plain land without a paint. */
export function fillOf(
  id: Adcode,
  { paints, palette }: Pick<PictureScene, 'paints' | 'palette'>,
): string {
  return paints.get(id)?.fill ?? palette.land;
}
