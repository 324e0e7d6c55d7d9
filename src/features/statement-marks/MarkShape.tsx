import { memo } from 'react';
import type { StatementMark } from '../../domain/marks/statementMarks.ts';
import { NAME_GAP, type NameSide } from '../../domain/marks/placeNames.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { TypeGlyph } from '../../domain/report/typeGlyphs.ts';
import { GLYPH_LINES } from '../../map/marks/glyphLines.ts';
import { NAME_WEIGHT } from '../../map/marks/layOutMarks.ts';
import { markColours } from '../../map/marks/markColours.ts';

/** The edge of a glyph, a share of the mark's diameter. */
const GLYPH_SHARE = 0.62;
const GLYPH_UNITS = 24;
/** Units of the glyph. */
const GLYPH_STROKE = 2.4;

function pathOf(glyph: TypeGlyph): string {
  return GLYPH_LINES[glyph]
    .map((line) => `M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`)
    .join('');
}

interface MarkShapeProps {
  readonly mark: StatementMark;
  /** Null without a type. */
  readonly glyph: TypeGlyph | null;
  readonly name: string;
  readonly side: NameSide | null;
  readonly radius: number;
  readonly nameSize: number;
  readonly palette: MapPalette;
  /** Pointed at, or of the region that is hovered, selected or focused. */
  readonly isHighlighted: boolean;
}

/** Around the origin. */
export const MarkShape = memo(function MarkShape({
  mark,
  glyph,
  name,
  side,
  radius,
  nameSize,
  palette,
  isHighlighted,
}: MarkShapeProps) {
  const { fill, edge, glyph: ink } = markColours(mark, palette);
  const scale = (2 * radius * GLYPH_SHARE) / GLYPH_UNITS;
  const start = (side === 'left' ? -1 : 1) * (radius + NAME_GAP);
  return (
    <>
      <circle r={radius} fill={fill} stroke={edge} strokeWidth={1.5} />
      {isHighlighted && (
        <circle r={radius} fill="none" stroke={palette.selection} strokeWidth={3} data-ring />
      )}
      {glyph && (
        <path
          d={pathOf(glyph)}
          transform={`scale(${scale}) translate(${-GLYPH_UNITS / 2} ${-GLYPH_UNITS / 2})`}
          fill="none"
          stroke={ink}
          strokeWidth={GLYPH_STROKE}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      )}
      {side && (
        <text
          x={start}
          y={nameSize * 0.35}
          textAnchor={side === 'left' ? 'end' : 'start'}
          fontSize={nameSize}
          fontWeight={NAME_WEIGHT}
          fill={palette.label}
          stroke={palette.labelHalo}
          strokeWidth={3}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {name}
        </text>
      )}
    </>
  );
});
