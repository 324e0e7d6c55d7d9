import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedReports } from '../../../tests/fixtures/arbitraries.ts';
import { grouping, member, place } from '../../../tests/fixtures/make.ts';
import { createAtlas } from '../regions/atlas.ts';
import { adcode, groupingId } from '../ids.ts';
import { createSearchIndex } from './searchIndex.ts';

const hunan = adcode('430000');
const atlas = createAtlas({
  schema: 1,
  places: [
    place(hunan, {
      level: 'province',
      name: { zh: '湖南省', en: 'Hunan' },
      short: { zh: '湖南', en: 'Hunan' },
    }),
    place(adcode('430100'), {
      parent: hunan,
      name: { zh: '长沙市', en: 'Changsha' },
      short: { zh: '长沙', en: 'Changsha' },
    }),
  ],
  groupings: [
    grouping(groupingId('middle-yangtze'), [member(hunan)], {
      name: { zh: '长江中游城市群', en: 'Middle Yangtze urban agglomeration' },
      short: { zh: '长江中游城市群', en: 'Middle Yangtze' },
    }),
  ],
});

describe('a search index without spellings', () => {
  const index = createSearchIndex({ atlas, names: null, linked: null });
  const found = (query: string) =>
    index.search(query).groups.flatMap(({ results }) => results.map(({ key }) => key));

  it.each(['湖南', '湖南省', 'Hunan', 'hunan province', 'hun'])('finds Hunan with %s', (query) => {
    expect(found(query)).toEqual(['place:430000']);
  });

  it('ranks a name that begins with the query before one that contains it', () => {
    expect(found('长')).toEqual(['place:430100', 'grouping:middle-yangtze']);
    expect(found('yangtze')).toEqual(['grouping:middle-yangtze']);
  });

  it('finds nothing by initials', () => {
    expect(index.search('hn')).toEqual({ query: 'hn', groups: [], total: 0 });
  });
});

it('a search index ranks a name’s first spelling before another name’s later one', () => {
  const [shanxi, shaanxi] = [adcode('140000'), adcode('610000')];
  const provinces = [shaanxi, shanxi].map((id) => place(id, { level: 'province' }));
  const index = createSearchIndex({
    atlas: createAtlas({ schema: 1, places: provinces, groupings: [] }),
    names: [
      { id: shaanxi, zh: [], latin: ['shaanxi', 'shanxi'], initials: [] },
      { id: shanxi, zh: [], latin: ['shanxi'], initials: [] },
    ],
    linked: null,
  });
  const keys = index.search('shanxi').groups[0]?.results.map(({ key }) => key);
  expect(keys).toEqual(['place:140000', 'place:610000']);
});

describe('a search index of generated reports', () => {
  const queries = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('1', '0', 's', 'p', '-', ' ', '海', '_', '&') }),
    fc.constantFrom('__proto__', '<b>', '.*', '(', 'statement', 'direct'),
  );

  it('never throws, shows at most twelve results, each once, and its pieces join to the texts', () => {
    fc.assert(
      fc.property(linkedReports, fc.array(queries, { maxLength: 4 }), (linked, list) => {
        const index = createSearchIndex({ atlas: linked.atlas, names: null, linked });
        for (const query of list) {
          const { groups, total } = index.search(query);
          const results = groups.flatMap((group) => group.results);
          expect(results.length).toBe(Math.min(12, total));
          expect(new Set(results.map(({ key }) => key)).size).toBe(results.length);
          for (const { selection, label } of results) {
            if (selection.kind !== 'region') continue;
            const region = linked.atlas.region(selection.id);
            expect(label.zh.map(({ text }) => text).join('')).toBe(region?.short.zh);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
