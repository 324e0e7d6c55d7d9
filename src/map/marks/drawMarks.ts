import { NAME_GAP } from '../../domain/marks/placeNames.ts';
import type { LangTag } from '../../domain/language.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { TypeGlyph } from '../../domain/report/typeGlyphs.ts';
import type { Drawing, Ring, Shape, Text } from '../exportPicture/drawing.ts';
import type { MeasureText } from '../exportPicture/pictureLabels.ts';
import type { PictureArea } from '../exportPicture/pictureMap.ts';
import type { ScreenPoint } from '../port.ts';
import { GLYPH_LINES } from './glyphLines.ts';
import { type MarkLayout, NAME_WEIGHT, type PlacedMark, toLayout } from './layOutMarks.ts';
import { markColours } from './markColours.ts';

const CORNERS = 28;
/** A share of the mark's diameter. */
const GLYPH_SHARE = 0.62;
const GLYPH_UNITS = 24;
const LEADING = 1.15;

interface MarkDrawing {
  readonly layout: MarkLayout;
  readonly area: PictureArea;
  readonly palette: MapPalette;
  /** In the order of the report's types. */
  readonly glyphs: readonly TypeGlyph[];
  readonly lang: LangTag;
  /** Below the marks of the whole country. */
  readonly countryName: string;
  readonly measure: MeasureText;
}

/** The position of a mark on the page; null outside the map. */
function pagePoint(
  { x, y }: { readonly x: number; readonly y: number },
  { layout, area: { camera, size, origin, scale } }: MarkDrawing,
): ScreenPoint | null {
  const centre = toLayout(camera.center, layout.zoom, layout.projection);
  const [left, top] = [x - centre.x + size.width / 2, y - centre.y + size.height / 2];
  if (left < 0 || top < 0 || left > size.width || top > size.height) return null;
  return [origin[0] + left * scale, origin[1] + top * scale];
}

function drawShapes(
  { mark, name }: PlacedMark,
  [x, y]: ScreenPoint,
  { layout, area, palette, glyphs }: MarkDrawing,
): readonly Shape[] {
  const { fill, edge, glyph: ink } = markColours(mark, palette);
  const radius = layout.radius * area.scale;
  const disc: Ring = Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (corner / CORNERS) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  const glyph = mark.type === null ? undefined : glyphs[mark.type];
  const unit = (2 * radius * GLYPH_SHARE) / GLYPH_UNITS;
  const lines = (glyph ? GLYPH_LINES[glyph] : []).map(
    (line): Ring =>
      line.map(([u, v]) => [x + (u - GLYPH_UNITS / 2) * unit, y + (v - GLYPH_UNITS / 2) * unit]),
  );
  const common = { kind: 'shape', name } as const;
  return [
    { ...common, rings: [disc], closed: true, fill, stroke: edge, width: 1.5 * area.scale },
    ...(lines.length === 0
      ? []
      : [{ ...common, rings: lines, closed: false, fill: null, stroke: ink, width: 2.4 * unit }]),
  ];
}

function drawText(
  content: string,
  at: ScreenPoint,
  align: Text['align'],
  weight: number,
  { layout, area, palette, lang, measure }: MarkDrawing,
): Text {
  const size = layout.nameSize * area.scale;
  return {
    kind: 'text',
    name: content,
    fullText: content,
    lines: [content],
    align,
    at,
    maxWidth: measure(content, size, weight, 'sans'),
    size,
    leading: LEADING,
    weight,
    colour: palette.label,
    face: 'sans',
    halo: palette.labelHalo,
    lang,
  };
}

/** The marks of a layout on a page, with the names that have room. */
export function drawMarks(drawing: MarkDrawing): readonly Drawing[] {
  const { layout, area, countryName, measure } = drawing;
  const size = layout.nameSize * area.scale;
  const away = (layout.radius + NAME_GAP) * area.scale;
  const drawings = layout.marks.flatMap((placed): readonly Drawing[] => {
    const at = pagePoint(placed, drawing);
    if (!at) return [];
    const shapes = drawShapes(placed, at, drawing);
    if (!placed.side) return shapes;
    const width = measure(placed.name, size, NAME_WEIGHT, 'sans');
    const left = placed.side === 'right' ? at[0] + away : at[0] - away - width;
    const top = at[1] - (size * LEADING) / 2;
    return [...shapes, drawText(placed.name, [left, top], 'left', NAME_WEIGHT, drawing)];
  });
  const below = layout.countryLabel && pagePoint(layout.countryLabel, drawing);
  return below
    ? [...drawings, drawText(countryName, [below[0], below[1] - size], 'middle', 600, drawing)]
    : drawings;
}
