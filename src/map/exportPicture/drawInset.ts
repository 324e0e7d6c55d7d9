import type { Adcode, RegionId } from '../../domain/ids.ts';
import { SOUTH_CHINA_SEA_BOUNDS } from '../../china/southChinaSea.ts';
import type { RegionPaint } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { type Box, fitBounds, type Size } from '../camera.ts';
import type { Geometry } from '../geometry.ts';
import { reefs } from '../inset/reefs.ts';
import type { ScreenPoint } from '../port.ts';
import { MERCATOR } from '../projection.ts';
import { regionFill } from '../svg/regionFill.ts';
import { type Drawing, rectangle, type Shape } from './drawing.ts';
import type { MeasureText } from './pictureLabels.ts';
import { pictureMap } from './pictureMap.ts';

/** The frame as it is drawn on the screen, CSS pixels; the name stands in its foot. */
const FRAME: Size = { width: 112, height: 145 };
const FOOT = 18;
const WIDTH = { frame: 1, border: 0.5, dash: 1.4, reef: 1.7 } as const;
const NAME_SIZE = 11;

/** Size of the inset on the page at `scale`, units. */
export function sizeOfInset(scale: number): Size {
  return { width: FRAME.width * scale, height: (FRAME.height + FOOT) * scale };
}

interface InsetLook {
  readonly geometry: Geometry;
  readonly paints: ReadonlyMap<Adcode, RegionPaint>;
  readonly palette: MapPalette;
  readonly nameOf: (id: RegionId) => string;
  /** 南海诸岛 / South China Sea islands. */
  readonly label: string;
  readonly lang: string;
  readonly measure: MeasureText;
}

/** The South China Sea with its islands and the ten-dash line, framed, in the map's own colours. */
export function drawInset(
  [left, top]: ScreenPoint,
  scale: number,
  { geometry, paints, palette, nameOf, label, lang, measure }: InsetLook,
): readonly Drawing[] {
  const camera = fitBounds(
    SOUTH_CHINA_SEA_BOUNDS,
    FRAME,
    { top: 0, right: 0, bottom: 0, left: 0 },
    MERCATOR,
  );
  const map = pictureMap({
    camera,
    size: FRAME,
    projection: MERCATOR,
    origin: [left, top],
    scale,
    beyond: 0,
  });
  const { width, height } = sizeOfInset(scale);
  const frame: Box = [left, top, left + width, top + height];
  const common = { kind: 'shape', closed: true } as const;
  const fill = (id: Adcode): string => {
    const paint = paints.get(id);
    return paint ? regionFill(paint, palette.land) : palette.land;
  };
  const reach = (WIDTH.reef * scale) / 2;
  // A long name is set smaller, never cut.
  const room = (width - 8 * scale) / measure(label, NAME_SIZE * scale, 400, 'sans');
  const nameSize = NAME_SIZE * scale * Math.min(1, room);
  const dots = reefs(geometry.provinces.regions).flatMap((point): Shape[] => {
    const at = map.at(point);
    if (!at) return [];
    const [x, y] = at;
    const box: Box = [x - reach, y - reach, x + reach, y + reach];
    return [rectangle(box, { name: label, fill: palette.nationalLine, stroke: null })];
  });
  const shapes: readonly Shape[] = [
    rectangle(frame, { name: label, fill: palette.sea, stroke: null }),
    ...(geometry.context?.countries.features ?? []).map(
      (country): Shape => ({
        ...common,
        name: label,
        rings: map.closed(country.geometry),
        fill: palette.neighbourLand,
        stroke: null,
      }),
    ),
    ...map.regions(geometry.provinces).map(
      ({ id, rings }): Shape => ({
        ...common,
        name: nameOf(id),
        rings,
        fill: fill(id),
        stroke: palette.provinceBorder,
        width: WIDTH.border * scale,
      }),
    ),
    ...dots,
    ...geometry.lines.features
      .filter(({ properties }) => properties.kind === 'ten-dash-line')
      .map(
        (line): Shape => ({
          kind: 'shape',
          closed: false,
          name: label,
          rings: map.open(line.geometry),
          fill: null,
          stroke: palette.nationalLine,
          width: WIDTH.dash * scale,
        }),
      ),
    rectangle([left, top + height - FOOT * scale, left + width, top + height], {
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
  ];
  return [
    ...shapes.filter(({ rings }) => rings.length > 0),
    {
      kind: 'text',
      name: label,
      whole: label,
      lines: [label],
      align: 'middle',
      at: [left + width / 2, top + height - (FOOT - 2) * scale],
      across: width,
      size: nameSize,
      leading: 1.27,
      weight: 400,
      colour: palette.label,
      face: 'sans',
      lang,
    },
  ];
}
