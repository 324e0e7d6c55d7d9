import type { LegendLine } from '../../../../domain/paints/legendLines.ts';
import { DRAWN } from '../../../../domain/paints/paint.ts';
import type { MapPalette } from '../../../../domain/paints/palette.ts';
import { type Drawing, overlayEdge, rectangle } from '../../../../map/exportPicture/drawing.ts';
import type { LegendFill } from '../../../../map/layers/mapLayer.ts';

/** Size of a sample and the gap to its text, units of the page. */
export const SAMPLE = { width: 44, height: 22, gap: 12 } as const;

/** Draws the colours of one line of the legend as the map shows them, from its upper left corner. */
export function legendSample(
  line: LegendLine | LegendFill,
  left: number,
  top: number,
  palette: MapPalette,
  name: string,
): readonly Drawing[] {
  const { width, height } = SAMPLE;
  const box = [left, top, left + width, top + height] as const;
  const frame = rectangle(box, { name, fill: null, stroke: palette.provinceBorder, width: 1 });
  const ground = rectangle(box, { name, fill: palette.land, stroke: null });
  if (!('kind' in line))
    return line.fill === null || line.hatched
      ? [
          line.fill === null ? ground : rectangle(box, { name, fill: line.fill, stroke: null }),
          rectangle(box, { name, fill: palette.noData, hatched: true, stroke: null }),
          frame,
        ]
      : [rectangle(box, { name, fill: line.fill, stroke: null }), frame];
  switch (line.kind) {
    case 'grouping': {
      const middle = top + height / 2;
      const edge = [
        [left, middle],
        [left + width, middle],
      ] as const;
      const inside = [left, middle, left + width, top + height] as const;
      const tint = { fill: line.colour, fillOpacity: DRAWN.overlayTint, stroke: null };
      return [
        ground,
        rectangle(inside, { name, ...tint }),
        {
          ...{ kind: 'shape', name, rings: [edge], closed: false, fill: null },
          ...{ stroke: line.colour, ...overlayEdge(line.dash, 4) },
        },
      ];
    }
    case 'partial':
      return [
        ground,
        rectangle(box, { name, fill: line.colour, hatched: true, stroke: null }),
        frame,
      ];
    case 'unmatched':
      return [rectangle(box, { name, fill: line.colour, stroke: null }), frame];
  }
}
