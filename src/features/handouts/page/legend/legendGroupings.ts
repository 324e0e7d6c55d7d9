import type { Language } from '../../../../domain/language.ts';
import { deriveOverlays } from '../../../../domain/paints/derivePaints.ts';
import { groupingLine, type LegendLine } from '../../../../domain/paints/legendLines.ts';
import type { MapPalette } from '../../../../domain/paints/palette.ts';
import type { ViewModel } from '../../../../domain/view/viewModel.ts';
import { handoutMessages } from '../../../../i18n/handouts.ts';
import type { MeasureText } from '../../../../map/exportPicture/pictureLabels.ts';
import {
  type LegendItem,
  type LegendStyle,
  LEGEND_TEXT,
  legendText,
  rowsOf,
  sentence,
} from './legendItem.ts';
import { SAMPLE, legendSample } from './legendSample.ts';

/** The legend counts further groupings instead of naming them: it must leave space for the map. */
const MAX_GROUPINGS = 8;

interface NamedGrouping {
  readonly name: string;
  readonly line: LegendLine;
}

export interface LegendGroupings {
  readonly named: readonly NamedGrouping[];
  readonly more: number;
}

/** Every grouping is named on paper, since the user cannot point at its outline there. */
export function groupingsOnMap(
  viewModel: ViewModel,
  palette: MapPalette,
  language: Language,
): LegendGroupings {
  const overlays = deriveOverlays(viewModel, palette);
  const named = overlays.slice(-MAX_GROUPINGS).map((overlay) => ({
    name: viewModel.linked.atlas.grouping(overlay.id)?.short[language] ?? overlay.id,
    line: groupingLine(overlay),
  }));
  return { named, more: overlays.length - named.length };
}

/** Whether every name fits into one of two columns of a legend of this inner width. */
export function fitsTwoColumns(
  { named }: LegendGroupings,
  width: number,
  measure: MeasureText,
): boolean {
  return named.every(
    ({ name }) =>
      measure(name, LEGEND_TEXT.size, 400, 'sans') <= width / 2 - SAMPLE.width - SAMPLE.gap,
  );
}

/** The groupings in one or two columns, and a sentence that counts the others. */
export function groupingItems(
  groupings: LegendGroupings,
  language: Language,
  style: LegendStyle,
): readonly LegendItem[] {
  const columns = fitsTwoColumns(groupings, style.width, style.measure) ? 2 : 1;
  const rows = rowsOf(groupings.named, columns, style, ({ name, line }, left, top, width) => [
    ...legendSample(line, left, top + 2, style.palette, name),
    legendText(name, [left + SAMPLE.width + SAMPLE.gap, top], style, {
      width: width - SAMPLE.width - SAMPLE.gap,
    }),
  ]);
  const { more } = groupings;
  return more > 0
    ? [...rows, sentence(handoutMessages[language].moreGroupings(more), style)]
    : rows;
}
