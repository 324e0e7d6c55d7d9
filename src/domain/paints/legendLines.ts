import { isFiltered } from '../filters/filter.ts';
import type { ViewModel } from '../view/viewModel.ts';
import { deriveOverlays } from './derivePaints.ts';
import type { GroupingId } from '../ids.ts';
import type { GroupingOverlay } from './paint.ts';
import type { MapPalette } from './palette.ts';

type GroupingStroke = Pick<GroupingOverlay, 'colour' | 'dash'>;

/** What lies over the fills, with the colours of its sample. */
export type LegendLine =
  | (GroupingStroke & {
      readonly kind: 'grouping';
      readonly id: GroupingId;
    })
  | { readonly kind: 'partial'; readonly colour: string }
  | {
      readonly kind: 'unmatched';
      readonly colour: string;
      readonly why: 'filters' | 'selection' | 'both';
    };

/** The legend's line for the outline of a grouping. */
export function groupingLine({
  id,
  colour,
  dash,
}: GroupingOverlay): Extract<LegendLine, { kind: 'grouping' }> {
  return { kind: 'grouping', id, colour, dash };
}

/** Only what the map draws at present. */
export function legendLines(viewModel: ViewModel, palette: MapPalette): readonly LegendLine[] {
  const overlays = deriveOverlays(viewModel, palette);
  const hatched = overlays.find(({ partial }) => partial.length > 0);
  const byFilters = isFiltered(viewModel.view.filters);
  const why = byFilters && viewModel.view.selection ? 'both' : byFilters ? 'filters' : 'selection';
  const lines: readonly (LegendLine | false | undefined)[] = [
    ...overlays.map(groupingLine),
    hatched && { kind: 'partial', colour: hatched.colour },
    viewModel.highlighted !== null && { kind: 'unmatched', colour: palette.unmatched, why },
  ];
  return lines.filter((line) => line !== false && line !== undefined);
}
