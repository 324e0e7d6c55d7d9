import { mapLayerId } from '../../domain/ids.ts';
import type { CountClass } from '../../domain/paints/choropleth.ts';
import { deriveChoropleth } from '../../domain/paints/derivePaints.ts';
import { countsStatements } from '../../domain/filters/filter.ts';
import { regionText } from '../../i18n/counts.ts';
import { statementsLayerTexts as texts } from '../../i18n/mapLayers.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { TypeTints } from '../../domain/paints/typeTints.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import type { LayerLegend, LegendClass, MapLayer } from './mapLayer.ts';

/** A class of a scale of counts, for the legend. */
export function legendClass({ from, to, colour }: CountClass): LegendClass {
  const range = from === to ? String(from) : `${String(from)}–${String(to)}`;
  return { label: { zh: range, en: range }, colour };
}

/** Names the colours of the places where strategies apply. */
function tintsLegend(
  { linked }: ViewModel,
  palette: MapPalette,
  { types, hasSeveral, isNationwide }: TypeTints,
): LayerLegend {
  const fills = types.flatMap(({ type, colour }) => {
    const name = linked.report.types.find(({ id }) => id === type)?.name;
    return name ? [{ label: name, fill: colour }] : [];
  });
  const several = { label: texts.severalTypes, fill: palette.through };
  const nationwide = { label: texts.nationwide, fill: palette.land };
  return {
    heading: texts.appliesHeading,
    note: null,
    classes: [],
    fills: [...fills, ...(hasSeveral ? [several] : []), ...(isNationwide ? [nationwide] : [])],
  };
}

/** Whether only such reports are shown as list strategies, beside others that have statements. */
function lacksStatements({ linked, view }: ViewModel): boolean {
  return linked.corpus.columns.size > 0 && !countsStatements(linked, view.filters);
}

/** Counts statements made in a region or about it. */
export const statementsLayer: MapLayer = {
  id: mapLayerId('statements'),
  title: texts.title,
  command: texts.command,
  unit: null,
  paints: (viewModel, palette) => deriveChoropleth(viewModel, palette).paints,
  legend: (viewModel, palette, level) => {
    const { scale, hasThrough, tints } = deriveChoropleth(viewModel, palette);
    if (tints) return tintsLegend(viewModel, palette, tints);
    const none = { label: texts.none, fill: palette.land };
    const through = { label: texts.through, fill: palette.through };
    return {
      heading: texts.heading[level],
      note: lacksStatements(viewModel) ? texts.noStatements : null,
      classes: scale.classes.map(legendClass),
      fills: hasThrough ? [none, through] : [none],
    };
  },
  tooltipRow: regionText,
  sentence: (...about) => regionText(...about).toLowerCase(),
  tableColumn: null,
};
