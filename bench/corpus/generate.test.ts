import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/data/reportSchema.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { loadShipped } from '../load.ts';
import { median, quantile } from '../stats.ts';
import { generateReport } from './generate.ts';

const { report: base, atlas } = loadShipped();
const make = (size: number, seed = 1): Report => generateReport({ size, seed, base, atlas });

/** Inconsistencies of a report that the build rejects in a written one. */
function faultsOf(report: Report): readonly string[] {
  const known = {
    speakers: new Set(report.speakers.map(({ id }) => id)),
    strategies: new Set(report.strategies.map(({ id }) => id)),
    sections: new Map(report.sections.map((section) => [section.id, section])),
  };
  const numbers = new Set(report.statements.map(({ id }) => id));
  return [
    ...(numbers.size === report.statements.length ? [] : ['an id is given twice']),
    ...report.statements.flatMap((statement) => {
      const section = statement.section === null ? null : known.sections.get(statement.section);
      const [first = 0, last = 0] = section?.paragraphs ?? [];
      return [
        known.speakers.has(statement.speaker) ? '' : 'an unknown speaker',
        statement.strategies.every((id) => known.strategies.has(id)) ? '' : 'an unknown strategy',
        section === undefined ? 'an unknown section' : '',
        statement.places.every(({ place }) => atlas.place(place)) ? '' : 'an unknown place',
        statement.groupings.every(({ grouping }) => atlas.grouping(grouping))
          ? ''
          : 'an unknown grouping',
        statement.parts.length > 0 ? '' : 'no words',
        statement.parts.every(({ paragraph, text }) =>
          report.paragraphs[paragraph - 1]?.includes(text),
        )
          ? ''
          : 'a part that is not in its paragraph',
        statement.parts.every(({ paragraph }) => first <= paragraph && paragraph <= last)
          ? ''
          : 'a part outside its section',
        (statement.scope === 'national') ===
        (statement.places.length + statement.groupings.length === 0)
          ? ''
          : 'a scope that contradicts its places',
      ].filter((fault) => fault !== '');
    }),
    ...report.notes
      .filter(({ paragraph, anchor }) => !report.paragraphs[paragraph - 1]?.includes(anchor))
      .map(() => 'a note on words that are not there'),
  ];
}

it('gives a report that the product accepts, for every size and seed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (size, seed) => {
      const report = make(size, seed);
      expect(reportSchema.safeParse(report).success).toBe(true);
      expect(report.statements).toHaveLength(size);
      expect(faultsOf(report)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('gives the same report for the same seed and another for another seed', () => {
  expect(JSON.stringify(make(200, 7))).toBe(JSON.stringify(make(200, 7)));
  expect(JSON.stringify(make(200, 7))).not.toBe(JSON.stringify(make(200, 8)));
});

describe('is skewed like real corpora', () => {
  const report = make(5000);

  it('gives most statements to few regions, and some to most regions', () => {
    const counts = new Map<string, number>();
    for (const { places } of report.statements)
      for (const { place } of places) counts.set(place, (counts.get(place) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const total = sorted.reduce((sum, count) => sum + count, 0);
    const top = sorted.slice(0, Math.round(atlas.places.length / 10));
    expect(top.reduce((sum, count) => sum + count, 0) / total).toBeGreaterThan(0.5);
    expect(counts.size).toBeGreaterThan(atlas.places.length / 2);
  });

  it('makes most quotations short and a few very long', () => {
    const lengths = report.statements.flatMap(({ parts }) =>
      parts.filter(({ kind }) => kind !== 'attribution').map(({ text }) => text.length),
    );
    expect(median(lengths)).toBeGreaterThan(60);
    expect(median(lengths)).toBeLessThan(140);
    expect(quantile(lengths, 0.99)).toBeGreaterThan(6 * median(lengths));
  });

  it('has quotations in both languages', () => {
    const chinese = report.statements.filter(({ parts }) =>
      parts.some(({ kind, text }) => kind === 'reported' && /\p{Script=Han}/u.test(text)),
    );
    expect(chinese.length / report.statements.length).toBeGreaterThan(0.5);
    expect(chinese.length / report.statements.length).toBeLessThan(0.7);
  });
});
