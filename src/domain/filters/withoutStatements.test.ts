import { describe, expect, it } from 'vitest';
import {
  loadRealAtlas,
  loadRealReport,
  loadSecondReport,
} from '../../../tests/fixtures/realData.ts';
import { groupingId, type RegionId, strategyTypeId } from '../ids.ts';
import { countryFacts } from '../panel/placeFacts.ts';
import { defaultLayerOf } from '../view/mapLayerIds.ts';
import { defaultView, type Filters, NO_FILTERS } from '../view/view.ts';
import { deriveViewModel } from '../view/viewModel.ts';
import { groupingsByTouch } from './facets.ts';
import { createStatementFilter, linkReport, totalOf } from './filter.ts';
import { reachOf } from './filterReach.ts';

const atlas = loadRealAtlas();
const linked = linkReport(loadSecondReport(), atlas);
const filter = createStatementFilter(linked);
const plans = linked.report.strategies;
const coast = groupingId('marine-economy-coastal');
const west = groupingId('western-development');
const marine = strategyTypeId('marine');
const ecology = strategyTypeId('ecology');
const show = (filters: Partial<Filters>) =>
  deriveViewModel(linked, filter, { ...defaultView('en'), filters: { ...NO_FILTERS, ...filters } });
const isListedAt = (id: RegionId) => (plan: (typeof plans)[number]) =>
  linked.strategies.at(id).some(({ item }) => item === plan);

describe('the filters of a report without statements', () => {
  it('count its strategies', () => {
    expect(totalOf(linked, NO_FILTERS)).toBe(56);
    expect(filter.count(NO_FILTERS)).toBe(56);
    expect(filter.count({ ...NO_FILTERS, types: [ecology] })).toBe(
      plans.filter(({ type }) => type === ecology).length,
    );
    const inWest = filter.count({ ...NO_FILTERS, groupings: [west] });
    expect(inWest).toBe(plans.filter(isListedAt(west)).length);
    expect(inWest).toBeGreaterThan(0);
  });

  it('leave nothing where they ask for a role or a voice', () => {
    expect(filter.count({ ...NO_FILTERS, bodies: ['deputy'] })).toBe(0);
    expect(show({ voices: ['direct'] }).highlighted).toEqual(new Set());
  });

  it('highlight the places of a grouping where a strategy applies', () => {
    const places = new Set(atlas.placesIn(coast));
    expect(show({ groupings: [coast] }).highlighted).toEqual(places);
    expect(show({ groupings: [coast], types: [marine] }).highlighted).toEqual(places);
  });

  it('highlight no place where no strategy passes', () => {
    const viewModel = show({ groupings: [west], types: [marine] });
    expect(viewModel.filterResult.count).toBe(0);
    expect(viewModel.highlighted).toEqual(new Set());
    expect(reachOf(viewModel.filterResult)).toMatchObject({ regions: [], isNationwide: false });
  });

  it('list the groupings with strategies first', () => {
    const strategies = plans.filter(({ type }) => type === marine);
    const { touched, untouched } = groupingsByTouch(
      linkReport({ ...loadSecondReport(), strategies }, atlas),
    );
    expect(touched.map(({ id }) => id)).toContain(coast);
    expect(untouched.map(({ id }) => id)).toContain('chengdu-chongqing');
  });
});

it('a report without statements opens with the layer of strategies, another one with the first layer', () => {
  expect(defaultLayerOf(linked.corpus)).toBe('strategies');
  expect(defaultLayerOf(linkReport(loadRealReport(), atlas).corpus)).toBe('statements');
});

it('the description of the country counts no statements in a report without statements', () => {
  expect(countryFacts(atlas, show({}).filterResult)).toMatchObject({ provinces: 34, all: 0 });
});
