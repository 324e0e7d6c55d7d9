import { isFiltered } from '../filters/filter.ts';
import type { ViewModel } from '../view/viewModel.ts';
import { deriveOverlays } from './derivePaints.ts';
import type { MapPalette } from './palette.ts';

/** What lies over the fills, with the colours of its sample. */
export type LegendLine =
  | { readonly kind: 'outline' | 'partial'; readonly colour: string }
  | {
      readonly kind: 'unmatched';
      readonly colour: string;
      readonly why: 'filters' | 'selection' | 'both';
    };

/** Only what the map draws at present. */
export function legendLines(viewModel: ViewModel, palette: MapPalette): readonly LegendLine[] {
  const overlays = deriveOverlays(viewModel, palette);
  const [first] = overlays;
  const hatched = overlays.find(({ partial }) => partial.length > 0);
  const byFilters = isFiltered(viewModel.view.filters);
  const why = byFilters && viewModel.view.selection ? 'both' : byFilters ? 'filters' : 'selection';
  const lines: readonly (LegendLine | false | undefined)[] = [
    first && { kind: 'outline', colour: first.colour },
    hatched && { kind: 'partial', colour: hatched.colour },
    viewModel.highlighted !== null && { kind: 'unmatched', colour: palette.unmatched, why },
  ];
  return lines.filter((line) => line !== false && line !== undefined);
}
