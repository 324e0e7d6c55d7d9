import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportsWithView } from '../../../tests/fixtures/arbitraries.ts';
import { decodeView, encodeView, type Vocabulary } from './address.ts';
import type { LinkedReport } from '../filters/filter.ts';
import { adcode, groupingId, mapLayerId, sectionId, speakerId, strategyTypeId } from '../ids.ts';
import { LANGUAGES } from '../language.ts';
import { FIRST_REPORT } from '../report/library.ts';
import { DEFAULT_MAP_LAYER, DIFFERENCE_LAYER, MAP_LAYER_IDS } from './mapLayerIds.ts';
import { defaultView, NO_FILTERS, type ViewState } from './view.ts';

const vocabulary: Vocabulary = {
  report: FIRST_REPORT.id,
  defaultLayer: DEFAULT_MAP_LAYER,
  regions: new Set(['410000', 'yellow-river-basin']),
  groupings: new Set(['yellow-river-basin', 'greater-bay-area']),
  strategies: new Set(['marine-economy']),
  speakers: new Set(['quan-heng']),
  types: new Set(['marine', 'urban-rural']),
  sections: new Set(['s1']),
  reports: new Set(),
  layers: new Set(['statements', 'plain', 'difference']),
};
const decode = (hash: string) => decodeView(hash, vocabulary, 'en');
const plain = defaultView('en');
const everything: ViewState = {
  report: FIRST_REPORT.id,
  compare: 'two-sessions-2023',
  selection: { kind: 'speaker', id: speakerId('quan-heng') },
  beside: [],
  filters: {
    types: [strategyTypeId('marine'), strategyTypeId('urban-rural')],
    sections: [sectionId('s1')],
    bodies: ['not-stated'],
    voices: ['direct'],
    groupings: [groupingId('yellow-river-basin')],
    reports: [],
  },
  overlays: [groupingId('greater-bay-area')],
  mode: mapLayerId('plain'),
  indicator: null,
  chart: null,
  counties: true,
  layout: 'list',
  language: 'zh',
};

describe('an address', () => {
  it('is empty for the default view', () => {
    expect(encodeView(plain, 'en')).toBe('');
    expect(decode('')).toEqual({ view: plain, dropped: [] });
    expect(decode('#')).toEqual({ view: plain, dropped: [] });
  });

  it('is readable, and its format does not change', () => {
    expect(encodeView(everything, 'en')).toBe(
      'p=quan-heng&with=two-sessions-2023&type=marine,urban-rural&sec=s1&body=not-stated&voice=direct&in=yellow-river-basin&on=greater-bay-area&map=plain&counties=on&view=list&lang=zh',
    );
    expect(decode(`#${encodeView(everything, 'en')}`)).toEqual({ view: everything, dropped: [] });
  });

  it('is decoded when a mail program has encoded its commas, or all of it', () => {
    const address = encodeView(everything, 'en');
    expect(decode(`#${address.replaceAll(',', '%2C')}`).view).toEqual(everything);
    expect(decode(`#${encodeURIComponent(address)}`)).toEqual({ view: everything, dropped: [] });
  });

  it('contains the report to compare with, before or after the layer of the difference', () => {
    const compared = { ...plain, compare: 'two-sessions-2023', mode: mapLayerId('difference') };
    const decoded = { view: compared, dropped: [] };
    expect(decode('#map=difference&with=two-sessions-2023')).toEqual(decoded);
    expect(decode('#with=two-sessions-2023&map=difference')).toEqual(decoded);
    expect(encodeView(compared, 'en')).toBe('with=two-sessions-2023&map=difference');
  });

  it('contains a chart beside its indicator, in any order', () => {
    const chart = { kind: 'scatter', against: 'population' } as const;
    for (const hash of [
      'ind=gdp.2020&chart=scatter.population',
      'chart=scatter.population&ind=gdp.2020',
    ])
      expect(decode(hash)).toMatchObject({
        view: { chart, indicator: { id: 'gdp' } },
        dropped: [],
      });
  });

  it.each(['chart=rank', 'map=plain&chart=rank'])(
    'drops a chart without an indicator (%s)',
    (hash) => {
      expect(decode(hash)).toMatchObject({
        view: { chart: null, indicator: null },
        dropped: [{ parameter: 'chart', value: 'rank', reason: 'unknown' }],
      });
    },
  );

  it('contains a place or a grouping as a region', () => {
    expect(decode('#r=410000').view.selection).toEqual({ kind: 'region', id: adcode('410000') });
    expect(decode('#r=yellow-river-basin').view.selection).toEqual({
      kind: 'region',
      id: groupingId('yellow-river-basin'),
    });
  });
});

describe('decodeView drops and reports', () => {
  const long = 'x'.repeat(100_000);
  it.each([
    ['a script', '#r=<script>', 'r', '<script>', 'unknown'],
    ['an unknown region', '#r=999999', 'r', '999999', 'unknown'],
    ['a grouping that is a place', '#on=410000', 'on', '410000', 'unknown'],
    ['half-encoded letters', '#r=%E6%9', '', 'r=%E6%9', 'unreadable'],
    ['a parameter of nobody', '#__proto__=1', '__proto__', '1', 'unreadable'],
    ['a name every object has', '#r=constructor', 'r', 'constructor', 'unknown'],
    ['a parameter of nobody without value', '#toString', 'toString', '', 'unreadable'],
    ['an empty value', '#r=', 'r', '', 'unknown'],
    ['an empty list', '#type=', 'type', '', 'unknown'],
    ['an empty place in a list', '#type=marine,', 'type', '', 'unknown'],
    ['a value without name', '#=410000', '', '410000', 'unreadable'],
    ['a second equals sign', '#map=plain=x', 'map', 'plain=x', 'unknown'],
    ['an unknown language', '#lang=de', 'lang', 'de', 'unknown'],
    ['a difference from no report', '#map=difference', 'map', 'difference', 'unknown'],
    ['a comparison with itself', `#with=${FIRST_REPORT.id}`, 'with', FIRST_REPORT.id, 'unknown'],
    ['a comparison with no name', '#with=A%20b', 'with', 'A b', 'unknown'],
    ['junk of 100 kB', `#${long}`, '', `${'x'.repeat(40)}…`, 'too-long'],
    ['one long value', `#r=${'7'.repeat(50)}`, 'r', `${'7'.repeat(40)}…`, 'unknown'],
    ['a repeated filter', '#type=marine&type=urban-rural', 'type', 'urban-rural', 'unreadable'],
    ['a second selection', '#r=410000&p=quan-heng', 'p', 'quan-heng', 'unreadable'],
  ])('%s', (_, hash, parameter, value, reason) => {
    expect(decode(hash).dropped).toEqual([{ parameter, value, reason }]);
  });

  it.each([
    ['without a region', 'vs=410000', '', 'not-beside'],
    ['that is the selected region', 'r=410000&vs=410000', 'r=410000', 'not-beside'],
    ['that does not exist', 'r=410000&vs=999999', 'r=410000', 'unknown'],
  ])('a region beside %s', (_, hash, kept, why) => {
    const { view, dropped } = decode(`#${hash}`);
    expect(encodeView(view, 'en')).toBe(kept);
    expect(dropped.map(({ parameter, reason }) => [parameter, reason])).toEqual([['vs', why]]);
  });

  it('an unknown value, and keeps the rest', () => {
    const { view, dropped } = decode('#r=410000&type=nothing,marine&x=1&%zz&map=globe&lang=zh&');
    expect(view).toEqual({
      ...plain,
      selection: { kind: 'region', id: '410000' },
      filters: { ...NO_FILTERS, types: ['marine'] },
      language: 'zh',
    });
    expect(dropped.map((each) => each.value)).toEqual(['nothing', '1', '%zz', 'globe']);
  });

  it('the second of two selections', () => {
    expect(decode('#r=410000&r=yellow-river-basin').view.selection?.id).toBe('410000');
  });

  it('values shortened without splitting a character', () => {
    const [only] = decode(`#r=${'𠮷'.repeat(41)}`).dropped;
    expect(only?.value).toBe(`${'𠮷'.repeat(40)}…`);
  });
});

describe('reports that are shown together', () => {
  const both: Vocabulary = {
    ...vocabulary,
    report: 'two-sessions-2024,plans',
    reports: new Set(['two-sessions-2024', 'plans']),
  };

  it('are in the address, with the ones that are filtered', () => {
    const hash = 'report=two-sessions-2024,plans&from=plans&map=plain';
    const { view, dropped } = decodeView(hash, both, 'en');
    expect(dropped).toEqual([]);
    expect(view.report).toBe('two-sessions-2024,plans');
    expect(view.filters.reports).toEqual(['plans']);
    expect(encodeView(view, 'en')).toBe(hash);
  });

  it('are dropped one by one where they are unknown', () => {
    const { dropped } = decodeView('report=two-sessions-2024,<b>,plans,&from=x', both, 'en');
    expect(dropped).toEqual([
      { parameter: 'report', value: '<b>', reason: 'unknown' },
      { parameter: 'report', value: '', reason: 'unknown' },
      { parameter: 'from', value: 'x', reason: 'unknown' },
    ]);
  });

  it('are not compared with another report', () => {
    const { view, dropped } = decodeView('report=two-sessions-2024,plans&with=older', both, 'en');
    expect(view.compare).toBeNull();
    expect(dropped).toEqual([{ parameter: 'with', value: 'older', reason: 'unknown' }]);
  });
});

function vocabularyOf({ report, corpus, atlas }: LinkedReport): Vocabulary {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    report: report.id,
    defaultLayer: DEFAULT_MAP_LAYER,
    regions: ids([...atlas.places, ...atlas.groupings]),
    groupings: ids(atlas.groupings),
    strategies: ids(report.strategies),
    speakers: ids(corpus.speakers),
    types: ids(report.types),
    sections: ids(report.sections),
    reports: new Set(),
    layers: new Set([...MAP_LAYER_IDS, DIFFERENCE_LAYER]),
  };
}

describe('for generated views and texts', () => {
  const languages = fc.constantFrom(...LANGUAGES);

  it('decoding an encoded view gives the same view, and drops nothing', () => {
    fc.assert(
      fc.property(reportsWithView, languages, ({ linked, view }, language) => {
        const words = vocabularyOf(linked);
        const address = encodeView(view, language);
        expect(decodeView(address, words, language)).toEqual({ view, dropped: [] });
        expect(decodeView(`#${address}`, words, language).view).toEqual(view);
      }),
    );
  });

  const pieces = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'r=410000',
      'r=',
      'p=quan-heng',
      'type=marine,marine',
      'type=marine,,x',
      'on=greater-bay-area',
      'map=plain',
      'map=statements',
      'map=difference',
      'with=two-sessions-2023',
      'lang=zh',
      'lang=en',
      '%E6%9',
      '%26',
      '%',
      '__proto__=__proto__',
      '=',
    ),
  );
  const hashes = fc
    .array(pieces, { maxLength: 6 })
    .map((parts) => `#${parts.join('&')}`)
    .filter((hash) => hash.length <= 4096);

  it('decoding never throws, and encoding the result is stable', () => {
    fc.assert(
      fc.property(hashes, languages, (hash, language) => {
        const { view } = decodeView(hash, vocabulary, language);
        const once = encodeView(view, language);
        const again = decodeView(once, vocabulary, language);
        expect(again).toEqual({ view, dropped: [] });
        expect(encodeView(again.view, language)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});
