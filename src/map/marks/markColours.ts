import type { StatementMark } from '../../domain/marks/statementMarks.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { inkOn } from './inkOn.ts';

export interface MarkColours {
  readonly fill: string;
  readonly edge: string;
  readonly glyph: string;
}

/** The colour of the type; one for all statements that are not part of the selection. */
export function markColours({ type, unmatched }: StatementMark, palette: MapPalette): MarkColours {
  if (unmatched)
    return { fill: palette.unmatched, edge: palette.labelFaded, glyph: palette.labelFaded };
  const fill = type === null ? palette.noData : (palette.accents[type] ?? palette.selection);
  return { fill, edge: palette.casing, glyph: inkOn(fill) };
}
