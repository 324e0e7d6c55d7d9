import { describe, expect, it } from 'vitest';
import { place, reportOf, statement } from '../../../tests/fixtures/make.ts';
import { createAtlas } from '../regions/atlas.ts';
import { deriveLabels } from './deriveLabels.ts';
import { createStatementFilter, linkReport } from '../filters/filter.ts';
import { type Adcode, adcode, statementId } from '../ids.ts';
import { deriveFilterResult, deriveViewModel, viewModelOf } from '../view/viewModel.ts';
import { defaultView, NO_FILTERS } from '../view/view.ts';

const henan = adcode('410000');
const places = [
  place(henan, { level: 'province', short: { zh: '河南', en: 'Henan' } }),
  place(adcode('410100'), { parent: henan, short: { zh: '郑州', en: 'Zhengzhou' } }),
  place(adcode('410300'), {
    parent: henan,
    short: { zh: '洛阳', en: 'Luoyang' },
    bounds: [100, 30, 108, 38],
  }),
  place(adcode('500242'), { level: 'county' }),
];
const linked = linkReport(
  reportOf({
    statements: [
      statement(statementId('one'), { places: [{ place: adcode('410100'), basis: 'seat' }] }),
    ],
  }),
  createAtlas({ schema: 1, places, groupings: [] }),
);
const filter = createStatementFilter(linked);

describe('deriveLabels', () => {
  it('gives labels in one language, inside the region, without counties', () => {
    const labels = deriveLabels(places, 'zh', null);
    expect(labels.map(({ text }) => text)).toEqual(['河南', '郑州', '洛阳']);
    expect(labels[0]).toMatchObject({ point: [100.5, 30.5], level: 'province', faded: false });
  });

  it('prefers provinces, then places with statements, then large places', () => {
    const priorities = deriveLabels(
      places,
      'en',
      deriveViewModel(linked, filter, defaultView('en')),
    );
    const byPriority = [...priorities].sort((a, b) => b.priority - a.priority);
    expect(byPriority.map(({ text }) => text)).toEqual(['Henan', 'Zhengzhou', 'Luoyang']);
  });

  it('gives only provinces and prefectures with statements where labels are few', () => {
    const viewModel = deriveViewModel(linked, filter, defaultView('en'));
    expect(deriveLabels(places, 'en', viewModel, 'few').map(({ text }) => text)).toEqual([
      'Henan',
      'Zhengzhou',
    ]);
  });

  it('marks the label of the selected place as the first', () => {
    const luoyang = adcode('410300');
    const view = { ...defaultView('en'), selection: { kind: 'region' as const, id: luoyang } };
    const labels = deriveLabels(places, 'en', deriveViewModel(linked, filter, view), 'few');
    expect(labels.filter(({ first }) => first).map(({ text }) => text)).toEqual(['Luoyang']);
  });

  it('changes nothing else when another place is selected', () => {
    const selecting = (id: Adcode) => {
      const view = { ...defaultView('en'), selection: { kind: 'region' as const, id } };
      const labels = deriveLabels(places, 'en', deriveViewModel(linked, filter, view));
      return labels.map(({ first: _, ...rest }) => rest);
    };
    expect(selecting(adcode('410300'))).toEqual(selecting(adcode('410000')));
  });

  it('returns the same objects for all places whose selection does not change', () => {
    const selecting = (id: Adcode) => {
      const view = { ...defaultView('en'), selection: { kind: 'region' as const, id } };
      return deriveLabels(places, 'en', viewModelOf(filterResult, view));
    };
    const filterResult = deriveFilterResult(linked, filter, NO_FILTERS);
    const [before, after] = [selecting(adcode('410300')), selecting(henan)];
    expect(after.filter((label, at) => label !== before[at]).map(({ text }) => text)).toEqual([
      'Henan',
      'Luoyang',
    ]);
  });

  it('fades the labels of faded regions', () => {
    const filters = { ...NO_FILTERS, voices: ['direct' as const] };
    const labels = deriveLabels(
      places,
      'en',
      deriveViewModel(linked, filter, { ...defaultView('en'), filters }),
    );
    expect(labels.filter(({ faded }) => faded).map(({ text }) => text)).toEqual(['Luoyang']);
  });
});
