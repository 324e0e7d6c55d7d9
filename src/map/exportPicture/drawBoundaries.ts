import type { NationalLineKind } from '../../china/nationalLines.ts';
import { COUNTIES_APPEAR, mapLevelAt } from '../../china/zoomLevels.ts';
import type { LevelShapes } from '../geometry.ts';
import { atZoom, MAP_STYLE, type MapStyle, mapStyleOf } from '../mapStyle.ts';
import type { Shape } from './drawing.ts';
import { areaShape, fillOf, lineShape, type PictureContext } from './pictureScene.ts';

/** A printed map is enlarged: it shows counties earlier than the screen does. */
const COUNTIES_FROM = COUNTIES_APPEAR - 1;

const NATIONAL_LINES = {
  'sea-boundary': { width: 'seaBoundary', dash: [4, 3] },
  'undefined-boundary': { width: 'undefinedBoundary', dash: [3, 3] },
  'ten-dash-line': { width: 'tenDashLine', dash: undefined },
} as const satisfies Readonly<Record<NationalLineKind, unknown>>;

type WidthName = keyof MapStyle &
  (
    | 'coast'
    | 'provinceBorder'
    | 'prefectureBorder'
    | 'countyBorder'
    | 'river'
    | (typeof NATIONAL_LINES)[NationalLineKind]['width']
  );

/** Units of the page. */
function widthOf({ area, scene }: PictureContext, name: WidthName): number {
  return atZoom(mapStyleOf(scene.palette.legibility)[name], area.camera.zoom) * area.scale;
}

function hasPrefectures({ area, scene }: PictureContext): boolean {
  return mapLevelAt(area.camera.zoom, scene.level) === 'prefecture';
}

export function drawNeighbours({ area, map, geometry, scene }: PictureContext): readonly Shape[] {
  const { palette, texts } = scene;
  return (geometry.context?.countries.features ?? []).flatMap((country) =>
    areaShape(map.closed(country.geometry), {
      name: texts.neighbour,
      fill: palette.neighbourLand,
      stroke: palette.neighbourBorder,
      width: mapStyleOf(palette.legibility).countryBorder * area.scale,
    }),
  );
}

/** Provinces, and prefectures if the zoom shows them. */
export function drawRegions(context: PictureContext): readonly Shape[] {
  const { map, level, scene } = context;
  const { palette, nameOf } = scene;
  const regions = (shapes: LevelShapes, stroke: string, width: number): readonly Shape[] =>
    map.regions(shapes).flatMap(({ id, rings }) =>
      areaShape(rings, {
        region: id,
        name: nameOf(id),
        fill: fillOf(id, scene),
        stroke,
        width,
      }),
    );
  return [
    ...regions(level.provinces, palette.provinceBorder, widthOf(context, 'provinceBorder')),
    ...(hasPrefectures(context) && level.prefectures
      ? regions(level.prefectures, palette.prefectureBorder, widthOf(context, 'prefectureBorder'))
      : []),
  ];
}

/** Only if they are switched on and the zoom shows them. */
export function drawCountyBorders(context: PictureContext): readonly Shape[] {
  const { area, map, geometry, scene } = context;
  if (!scene.counties || !geometry.counties || area.camera.zoom < COUNTIES_FROM) return [];
  const { line, gap } = MAP_STYLE.countyDash;
  return lineShape(map.open(geometry.counties.innerBorders()), {
    name: scene.texts.border,
    stroke: scene.palette.prefectureBorder,
    width: widthOf(context, 'countyBorder'),
    dash: [line * area.scale, gap * area.scale],
  });
}

export function drawRivers(context: PictureContext): readonly Shape[] {
  const { map, geometry, scene } = context;
  return (geometry.context?.rivers.features ?? []).flatMap((river) =>
    lineShape(map.open(river.geometry), {
      name: scene.texts.river,
      stroke: scene.palette.river,
      width: widthOf(context, 'river'),
    }),
  );
}

/** The borders of the provinces above their prefectures. */
export function drawProvinceBorders(context: PictureContext): readonly Shape[] {
  if (!hasPrefectures(context)) return [];
  const { map, level, scene } = context;
  return lineShape(map.open(level.provinces.borders()), {
    name: scene.texts.border,
    stroke: scene.palette.provinceBorder,
    width: widthOf(context, 'provinceBorder'),
  });
}

/** The ten-dash line, the boundaries at sea and the boundaries that are not settled. */
export function drawNationalLines(context: PictureContext): readonly Shape[] {
  const { area, map, level, scene } = context;
  return level.lines.features.flatMap(({ properties: { kind }, geometry }) => {
    const { width, dash } = NATIONAL_LINES[kind];
    return lineShape(map.open(geometry), {
      name: scene.texts.border,
      stroke: scene.palette.nationalLine,
      width: widthOf(context, width),
      ...(dash ? { dash: [dash[0] * area.scale, dash[1] * area.scale] as const } : {}),
    });
  });
}
