import { arrowTip, ringPoints, type Stroke } from '../../domain/drawing/stroke.ts';
import type { LangTag } from '../../domain/language.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { LngLat } from '../../domain/regions/region.ts';
import { project } from '../camera.ts';
import { INK_STYLES, STROKE_SIZES } from '../inkStyle.ts';
import type { ScreenPoint } from '../port.ts';
import type { Drawing, Ring, Shape, Text } from './drawing.ts';
import type { MeasureText } from './pictureLabels.ts';
import type { PictureArea } from './pictureMap.ts';

interface StrokeDrawing {
  readonly area: PictureArea;
  readonly palette: MapPalette;
  readonly measure: MeasureText;
  /** Of the texts. */
  readonly lang: LangTag;
  /** What a line is called in the file. */
  readonly name: string;
}

const WEIGHT = 650;
const LEADING = 1.2;

/** What is drawn on the map, for the picture of a map on a page. Texts outside the picture are left out. */
export function drawStrokes(strokes: readonly Stroke[], inputs: StrokeDrawing): readonly Drawing[] {
  return strokes.flatMap((stroke) => drawStroke(stroke, inputs));
}

function drawStroke({ shape, ink }: Stroke, inputs: StrokeDrawing): readonly Drawing[] {
  const { area } = inputs;
  const { camera, size, projection, origin, scale } = area;
  const at = (point: LngLat): ScreenPoint => {
    const [x, y] = project(camera, size, point, projection);
    return [origin[0] + x * scale, origin[1] + y * scale];
  };
  const { onLight: colour, dash } = INK_STYLES[ink];
  const lines = (rings: readonly Ring[]) => cased(rings, { ...inputs, colour, dash });
  switch (shape.kind) {
    case 'pen':
      return lines([shape.points.map(at)]);
    case 'ring':
      return lines([ringPoints(shape.bounds).map(at)]);
    case 'arrow': {
      const [from, to] = [at(shape.from), at(shape.to)];
      return [
        ...lines([[from, to]]),
        ...cased([arrowTip(from, to, scale)], { ...inputs, colour, dash: [] }),
      ];
    }
    case 'text':
      return [textAt(shape.text, at(shape.at), colour, inputs)];
  }
}

function cased(
  rings: readonly Ring[],
  {
    area: { scale },
    palette,
    name,
    colour,
    dash,
  }: StrokeDrawing & { readonly colour: string; readonly dash: readonly number[] },
): readonly Shape[] {
  const common = { kind: 'shape', name, rings, closed: false, fill: null } as const;
  const width = STROKE_SIZES.line * scale;
  return [
    { ...common, stroke: palette.casing, width: STROKE_SIZES.casing * scale },
    {
      ...common,
      stroke: colour,
      width,
      ...(dash.length > 0 ? { dash: dash.map((part) => part * width) } : {}),
    },
  ];
}

function textAt(
  text: string,
  [x, y]: ScreenPoint,
  colour: string,
  { area: { scale }, palette, measure, lang }: StrokeDrawing,
): Text {
  const size = STROKE_SIZES.text * scale;
  return {
    kind: 'text',
    name: text,
    fullText: text,
    lines: [text],
    align: 'middle',
    at: [x, y - (size * LEADING) / 2],
    maxWidth: measure(text, size, WEIGHT, 'sans'),
    size,
    leading: LEADING,
    weight: WEIGHT,
    colour,
    face: 'sans',
    halo: palette.labelHalo,
    lang,
  };
}
