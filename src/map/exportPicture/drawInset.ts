import type { LangTag } from '../../domain/language.ts';
import type { RegionId } from '../../domain/ids.ts';
import { SOUTH_CHINA_SEA_BOUNDS } from '../../china/southChinaSea.ts';
import { type Box, fitBounds, type Size } from '../camera.ts';
import type { Geometry } from '../geometry.ts';
import { findReefs } from '../inset/reefs.ts';
import type { ScreenPoint } from '../port.ts';
import { ALBERS } from '../projection.ts';
import { type Drawing, rectangle, type Shape, type Text } from './drawing.ts';
import type { MeasureText } from './pictureLabels.ts';
import { type PictureMap, pictureMap } from './pictureMap.ts';
import { areaShape, fillOf, lineShape, type PictureScene } from './pictureScene.ts';

/** CSS pixels, as on the screen. The name is below it. */
const MAP_SIZE: Size = { width: 124, height: 134 };
const CAPTION_HEIGHT = 18;
const WIDTH = { frame: 1, border: 0.5, dash: 1.4, reef: 1.7 } as const;
const NAME_SIZE = 11;
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/** Units of the page. */
export function sizeOfInset(scale: number): Size {
  return { width: MAP_SIZE.width * scale, height: (MAP_SIZE.height + CAPTION_HEIGHT) * scale };
}

interface InsetContent extends Pick<PictureScene, 'paints' | 'palette'> {
  readonly geometry: Geometry;
  readonly nameOf: (id: RegionId) => string;
  readonly label: string;
  readonly lang: LangTag;
  readonly measure: MeasureText;
}

function drawLand(map: PictureMap, scale: number, content: InsetContent): readonly Shape[] {
  const { geometry, palette, nameOf, label } = content;
  return [
    ...(geometry.context?.countries.features ?? []).flatMap((country) =>
      areaShape(map.closed(country.geometry), {
        name: label,
        fill: palette.neighbourLand,
        stroke: null,
      }),
    ),
    ...map.regions(geometry.provinces).flatMap(({ id, rings }) =>
      areaShape(rings, {
        name: nameOf(id),
        fill: fillOf(id, content),
        stroke: palette.provinceBorder,
        width: WIDTH.border * scale,
      }),
    ),
  ];
}

/** For islands and reefs that are too small to be visible as land. */
function drawReefs(
  map: PictureMap,
  scale: number,
  { geometry, palette, label }: InsetContent,
): readonly Shape[] {
  const half = (WIDTH.reef * scale) / 2;
  return findReefs(geometry.provinces.regions).flatMap((point): Shape[] => {
    const at = map.at(point);
    if (!at) return [];
    const [x, y] = at;
    const box: Box = [x - half, y - half, x + half, y + half];
    return [rectangle(box, { name: label, fill: palette.nationalLine, stroke: null })];
  });
}

function drawTenDashLine(
  map: PictureMap,
  scale: number,
  { geometry, palette, label }: InsetContent,
): readonly Shape[] {
  return geometry.lines.features
    .filter(({ properties }) => properties.kind === 'ten-dash-line')
    .flatMap((line) =>
      lineShape(map.open(line.geometry), {
        name: label,
        stroke: palette.nationalLine,
        width: WIDTH.dash * scale,
      }),
    );
}

function drawCaption(
  [left, top, right, bottom]: Box,
  scale: number,
  { palette, label, lang, measure }: InsetContent,
): Text {
  const width = right - left;
  // A long name becomes smaller and is never cut.
  const fit = (width - 8 * scale) / measure(label, NAME_SIZE * scale, 400, 'sans');
  return {
    kind: 'text',
    name: label,
    fullText: label,
    lines: [label],
    align: 'middle',
    at: [left + width / 2, top + (bottom - top) - (CAPTION_HEIGHT - 2) * scale],
    maxWidth: width,
    size: NAME_SIZE * scale * Math.min(1, fit),
    leading: 1.27,
    weight: 400,
    colour: palette.label,
    face: 'sans',
    lang,
  };
}

/** The South China Sea with its islands and the ten-dash line, in a frame and in the colours of the map. */
export function drawInset(
  [left, top]: ScreenPoint,
  scale: number,
  content: InsetContent,
): readonly Drawing[] {
  const { palette, label } = content;
  const map = pictureMap({
    camera: fitBounds(SOUTH_CHINA_SEA_BOUNDS, MAP_SIZE, NO_PADDING, ALBERS),
    size: MAP_SIZE,
    projection: ALBERS,
    origin: [left, top],
    scale,
    bleed: 0,
  });
  const { width, height } = sizeOfInset(scale);
  const frame: Box = [left, top, left + width, top + height];
  const captionTop = top + height - CAPTION_HEIGHT * scale;
  return [
    rectangle(frame, { name: label, fill: palette.sea, stroke: null }),
    ...drawLand(map, scale, content),
    ...drawReefs(map, scale, content),
    ...drawTenDashLine(map, scale, content),
    rectangle([left, captionTop, left + width, top + height], {
      name: label,
      fill: palette.sea,
      stroke: null,
    }),
    rectangle(frame, {
      name: label,
      fill: null,
      stroke: palette.provinceBorder,
      width: WIDTH.frame * scale,
    }),
    drawCaption(frame, scale, content),
  ];
}
