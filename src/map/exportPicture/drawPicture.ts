import type { NationalLineKind } from '../../china/nationalLines.ts';
import type { Adcode, RegionId } from '../../domain/ids.ts';
import { COUNTIES_APPEAR, FINE_APPEARS, PREFECTURES_APPEAR } from '../../china/zoomLevels.ts';
import type { GroupingOverlay, MapLabel, Marker, RegionPaint } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { BoundaryLines, Geometry } from '../geometry.ts';
import { atZoom, MAP_STYLE, mapStyleOf } from '../mapStyle.ts';
import { overlayLevel } from '../overlayLevel.ts';
import { regionFill } from '../svg/regionFill.ts';
import type { Rect } from '../svg/labelPlacement.ts';
import type { Disc, Drawing, Ring, Shape } from './drawing.ts';
import { rectangle } from './drawing.ts';
import { type MeasureText, pictureLabels } from './pictureLabels.ts';
import { type PictureArea, type PictureMap, pictureMap } from './pictureMap.ts';

/** A sheet is enlarged: it takes the fine boundaries and the counties earlier than a screen. */
const FINE_FROM = FINE_APPEARS - 1.5;
const COUNTIES_FROM = COUNTIES_APPEAR - 1;

/** What a still map shows, derived as for the map on the screen. */
export interface PictureScene {
  readonly paints: ReadonlyMap<Adcode, RegionPaint>;
  readonly overlays: readonly GroupingOverlay[];
  readonly markers: readonly Marker[];
  readonly labels: readonly MapLabel[];
  /** The place whose outline stands out. */
  readonly selected: Adcode | null;
  /** Whether counties are drawn where the geometry has them. */
  readonly counties: boolean;
  readonly palette: MapPalette;
  readonly nameOf: (id: RegionId) => string;
  readonly lang: string;
  /** How a drawing tool lists what has no name of its own. */
  readonly words: {
    readonly sea: string;
    readonly neighbour: string;
    readonly river: string;
    readonly border: string;
    readonly selection: string;
  };
}

const LINES = {
  'sea-boundary': { width: 'seaBoundary', dash: [4, 3] },
  'undefined-boundary': { width: 'undefinedBoundary', dash: [3, 3] },
  'ten-dash-line': { width: 'tenDashLine', dash: undefined },
} as const satisfies Readonly<Record<NationalLineKind, unknown>>;

/** Draws a scene on a sheet, from the back to the front; names give way to what is `covered`. */
export function drawPicture(
  sheet: PictureArea,
  geometry: Geometry,
  scene: PictureScene,
  covered: readonly Rect[],
  measure: MeasureText,
): readonly Drawing[] {
  const { zoom } = sheet.camera;
  const map = pictureMap(sheet);
  const fine = geometry.fine !== null && zoom >= FINE_FROM;
  const best = (fine ? geometry.fine : null) ?? geometry;
  const { palette, words, paints, nameOf } = scene;
  const mapStyle = mapStyleOf(palette.legibility);
  const width = (name: 'coast' | 'provinceBorder' | 'prefectureBorder' | 'river'): number =>
    atZoom(mapStyle[name], zoom) * sheet.scale;
  const shape = (
    rings: readonly Ring[],
    rest: Omit<Shape, 'kind' | 'rings' | 'closed'>,
    closed = true,
  ): readonly Shape[] => (rings.length === 0 ? [] : [{ kind: 'shape', rings, closed, ...rest }]);

  const fill = (id: Adcode): string => {
    const paint = paints.get(id);
    return paint ? regionFill(paint, palette.land) : palette.land;
  };
  const regions = (level: typeof best.provinces, border: string, by: number): readonly Shape[] =>
    map.regions(level).flatMap(({ id, rings }) => {
      const look = { name: nameOf(id), fill: fill(id), stroke: border, width: by };
      return shape(rings, look);
    });
  const showsPrefectures = zoom >= PREFECTURES_APPEAR;

  return [
    rectangle(map.box, { name: words.sea, fill: palette.sea, stroke: null }),
    ...(geometry.context?.countries.features ?? []).flatMap((country) =>
      shape(map.closed(country.geometry), {
        name: words.neighbour,
        fill: palette.neighbourLand,
        stroke: palette.neighbourBorder,
        width: mapStyle.countryBorder * sheet.scale,
      }),
    ),
    ...regions(best.provinces, palette.provinceBorder, width('provinceBorder')),
    ...(showsPrefectures && best.prefectures
      ? regions(best.prefectures, palette.prefectureBorder, width('prefectureBorder'))
      : []),
    ...(scene.counties && geometry.counties && zoom >= COUNTIES_FROM
      ? shape(
          map.open(geometry.counties.inner()),
          {
            name: words.border,
            fill: null,
            stroke: palette.prefectureBorder,
            width: atZoom(mapStyle.countyBorder, zoom) * sheet.scale,
            dash: [MAP_STYLE.countyDash.line * sheet.scale, MAP_STYLE.countyDash.gap * sheet.scale],
          },
          false,
        )
      : []),
    ...(geometry.context?.rivers.features ?? []).flatMap((river) =>
      shape(
        map.open(river.geometry),
        { name: words.river, fill: null, stroke: palette.river, width: width('river') },
        false,
      ),
    ),
    ...(showsPrefectures
      ? shape(
          map.open(best.provinces.borders()),
          {
            name: words.border,
            fill: null,
            stroke: palette.provinceBorder,
            width: width('provinceBorder'),
          },
          false,
        )
      : []),
    ...scene.overlays.flatMap((overlay) => drawOverlay(map, geometry, fine, overlay, sheet, scene)),
    ...drawLines(map, best.lines, sheet, palette, words.border),
    ...drawSelected(map, geometry, fine, sheet, scene),
    ...scene.markers.flatMap((marker): Disc[] => {
      const at = map.at(marker.point);
      if (!at) return [];
      const { id, radius, shares, count, faded } = marker;
      return [
        {
          kind: 'disc',
          name: nameOf(id),
          at,
          radius: radius * sheet.scale,
          shares,
          count,
          opacity: faded ? MAP_STYLE.fadedMarker : 1,
          paper: palette.casing,
          ink: palette.label,
        },
      ];
    }),
    ...pictureLabels(map, sheet, { ...scene, covered }, measure),
  ];
}

function drawOverlay(
  map: PictureMap,
  geometry: Geometry,
  fine: boolean,
  { id, colour, selected, full, partial }: GroupingOverlay,
  { scale }: PictureArea,
  { palette, nameOf }: PictureScene,
): readonly Shape[] {
  const theme = mapStyleOf(palette.legibility);
  const look = selected ? theme.overlaySelected : theme.overlay;
  const union = (places: readonly Adcode[]): readonly Ring[] =>
    places.length === 0 ? [] : map.closed(overlayLevel(geometry, places, fine).outline(places));
  const common = { kind: 'shape', name: nameOf(id), closed: true } as const;
  const whole = union([...full, ...partial]);
  const shapes: readonly Shape[] = [
    { ...common, rings: union(full), fill: colour, fillOpacity: look.tint, stroke: null },
    {
      ...common,
      rings: union(partial),
      fill: colour,
      fillOpacity: look.hatch,
      hatched: true,
      stroke: null,
    },
    { ...common, rings: whole, fill: null, stroke: palette.casing, width: look.casing * scale },
    { ...common, rings: whole, fill: null, stroke: colour, width: look.line * scale },
  ];
  return shapes.filter(({ rings }) => rings.length > 0);
}

function drawLines(
  map: PictureMap,
  lines: BoundaryLines,
  { camera, scale }: PictureArea,
  palette: MapPalette,
  name: string,
): readonly Shape[] {
  const mapStyle = mapStyleOf(palette.legibility);
  return lines.features.flatMap(({ properties: { kind }, geometry }): readonly Shape[] => {
    const { width, dash } = LINES[kind];
    const rings = map.open(geometry);
    if (rings.length === 0) return [];
    const drawn: Shape = {
      kind: 'shape',
      name,
      rings,
      closed: false,
      fill: null,
      stroke: palette.nationalLine,
      width: atZoom(mapStyle[width], camera.zoom) * scale,
    };
    return [dash ? { ...drawn, dash: [dash[0] * scale, dash[1] * scale] } : drawn];
  });
}

function drawSelected(
  map: PictureMap,
  geometry: Geometry,
  fine: boolean,
  { scale }: PictureArea,
  { selected, palette, words }: PictureScene,
): readonly Shape[] {
  if (selected === null) return [];
  const level = geometry.counties?.ids.has(selected)
    ? geometry.counties
    : overlayLevel(geometry, [selected], fine);
  const rings = map.closed(level.outline([selected]));
  if (rings.length === 0) return [];
  const mapStyle = mapStyleOf(palette.legibility);
  const common = { kind: 'shape', name: words.selection, rings, closed: true, fill: null } as const;
  return [
    { ...common, stroke: palette.casing, width: mapStyle.selectionCasing * scale },
    { ...common, stroke: palette.selection, width: mapStyle.selection * scale },
  ];
}
