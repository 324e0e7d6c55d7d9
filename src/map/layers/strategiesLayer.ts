import { mapLayerId } from '../../domain/ids.ts';
import { createCountScale } from '../../domain/paints/choropleth.ts';
import { memoizeLast, paintPlaces } from '../../domain/paints/derivePaints.ts';
import { countNationwideStrategies, countStrategiesAt } from '../../domain/panel/panelLists.ts';
import { strategiesText } from '../../i18n/counts.ts';
import { strategiesLayerTexts as texts } from '../../i18n/mapLayers.ts';
import type { MapLayer } from './mapLayer.ts';
import { legendClass } from './statementsLayer.ts';

/** The scale is that of the whole report: a colour means the same number under every filter. */
const derive = memoizeLast((inputs, palette) => {
  const { linked, painted } = inputs;
  const all = linked.atlas.places.map(({ id, level }) =>
    level === 'county' ? 0 : linked.strategies.at(id).length,
  );
  const scale = createCountScale(Math.max(0, ...all), palette.ramp, true);
  const paints = paintPlaces(inputs, palette, ({ id }) => {
    const count = countStrategiesAt({ linked, filterResult: painted }, id);
    return count > 0 ? scale.colour(count) : palette.land;
  });
  return { scale, paints };
});

/** Counts the strategies that the panel of a region lists. */
export const strategiesLayer: MapLayer = {
  id: mapLayerId('strategies'),
  title: texts.title,
  command: texts.command,
  unit: null,
  paints: (viewModel, palette) => derive(viewModel, palette).paints,
  legend: (viewModel, palette, level) => {
    const nationwide = countNationwideStrategies(viewModel);
    return {
      heading: texts.heading[level],
      note: nationwide > 0 ? texts.nationwide(nationwide) : null,
      classes: derive(viewModel, palette).scale.classes.map(legendClass),
      fills: [{ label: texts.none, fill: palette.land }],
    };
  },
  countsStrategies: true,
  tooltipRow: (viewModel, region, language) =>
    strategiesText(countStrategiesAt(viewModel, region), language),
  sentence: (viewModel, region, language) =>
    strategiesText(countStrategiesAt(viewModel, region), language).toLowerCase(),
  tableColumn: null,
};
