import { describe, expect, it } from 'vitest';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { createStatementFilter } from '../filters/filter.ts';
import { adcode, strategyTypeId } from '../ids.ts';
import { countryFacts, placeFacts } from './placeFacts.ts';
import { deriveViewModel } from '../view/viewModel.ts';
import { defaultView, type Filters, NO_FILTERS } from '../view/view.ts';

const linked = loadRealLinked();
const { atlas } = linked;
const filter = createStatementFilter(linked);

function shownWith(filters: Partial<Filters> = {}) {
  return deriveViewModel(linked, filter, {
    ...defaultView('en'),
    filters: { ...NO_FILTERS, ...filters },
  });
}

const marine = shownWith({ types: [strategyTypeId('marine')] });

describe('placeFacts', () => {
  it('names the groupings of a place, core memberships first', () => {
    const henan = placeFacts(atlas, adcode('410000'), 'en');
    expect(henan).toMatchObject({ name: 'Henan', type: 'province', outer: null });
    expect(henan?.memberships.slice(0, 2)).toEqual([
      { name: 'Central Plains', core: true, partial: false },
      { name: 'Yellow River basin', core: false, partial: true },
    ]);
  });

  it('names the province of a city, in the given language', () => {
    const facts = placeFacts(atlas, adcode('410100'), 'zh');
    expect(facts).toMatchObject({ name: '郑州', outer: '河南' });
  });

  it('is undefined for an unknown code', () => {
    expect(placeFacts(atlas, adcode('999999'), 'en')).toBeUndefined();
  });
});

describe('countryFacts', () => {
  it('counts each statement once, in all provinces', () => {
    const facts = countryFacts(atlas, shownWith().filterResult);
    expect(facts).toMatchObject({ provinces: 34, shown: facts.all });
    expect(facts.placed).toBeLessThanOrEqual(facts.all);
    expect(facts.spoken).toBeGreaterThan(5);
  });

  it('follows the filters', () => {
    const few = countryFacts(atlas, marine.filterResult);
    expect(few.shown).toBeLessThan(few.all);
    expect(few.placed).toBeLessThanOrEqual(few.shown);
  });
});
