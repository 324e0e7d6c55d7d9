import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedReports } from '../../../tests/fixtures/arbitraries.ts';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { position } from '../corpus/columns.ts';
import type { LinkedReport } from '../filters/filter.ts';
import { createTextIndex } from './textIndex.ts';
import { createWordScan } from './wordScan.ts';

function textsOf({ corpus: { columns, texts } }: LinkedReport) {
  return Array.from({ length: columns.size }, (_, at) => texts.at(position(at))).filter(
    (text) => typeof text !== 'string',
  );
}

/** The ids of the statements that hold every word of `query`, by the scan and by the index. */
function bothWays(linked: LinkedReport, query: string) {
  const scan = createWordScan(linked);
  scan.add(textsOf(linked));
  const indexed = createTextIndex(linked)
    .search(query, false)
    .flatMap(({ source }) => (source.kind === 'statement' ? [source.id] : []));
  const scanned = scan.search(query, Infinity).firstHits.map(({ id }) => id);
  return { scanned: [...scanned].sort(), indexed: [...indexed].sort() };
}

describe('a word scan finds the same statements as the text index', () => {
  const real = loadRealLinked();

  it.each([
    'shore power',
    'Henan',
    '河南',
    '海',
    'mari',
    'new energy veh',
    '长江经济带',
    'h',
    'qqq',
  ])('in the shipped report: %s', (query) => {
    const { scanned, indexed } = bothWays(real, query);
    expect(scanned).toEqual(indexed);
  });

  it('in generated reports', () => {
    const words = fc.constantFrom('direct', 'rep', 'statement', '海', '省', 'p1', 's');
    fc.assert(
      fc.property(
        linkedReports,
        fc.array(words, { minLength: 1, maxLength: 3 }),
        (linked, list) => {
          const { scanned, indexed } = bothWays(linked, list.join(' '));
          expect(scanned).toEqual(indexed);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('a word scan continues with texts that are added later, and marks the matches', () => {
  const linked = loadRealLinked();
  const texts = textsOf(linked);
  const scan = createWordScan(linked);
  const half = Math.floor(texts.length / 2);
  scan.add(texts.slice(0, half));
  const before = scan.search('development', 100);
  scan.add(texts.slice(half));
  const after = scan.search('development', 100);
  expect(scan.countRead()).toBe(texts.length);
  expect(after.total).toBeGreaterThan(before.total);
  expect(after.firstHits.map(({ id }) => id)).toEqual(
    expect.arrayContaining(before.firstHits.map(({ id }) => id)),
  );
  expect([...(after.firstHits[0]?.terms ?? [])]).toEqual(['development']);
});
