import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersOf } from '../../../tests/fixtures/arbitraries.ts';
import { loadRealReport } from '../../../tests/fixtures/realData.ts';
import { earlierReport } from '../../../tests/fixtures/earlierReport.ts';
import { reportPairs } from '../../../tests/fixtures/reportPairs.ts';
import { indicesOf } from '../corpus/bits.ts';
import { type Position, position } from '../corpus/columns.ts';
import {
  type Corpus,
  corpusOf,
  groupingTiesAt,
  originOf,
  placeTiesAt,
  reportAt,
  speakerAt,
  statementAt,
  strategiesAt,
} from '../corpus/corpus.ts';
import { createStatementFilter, type LinkedReport, linkCorpus, sizeOf } from '../filters/filter.ts';
import { passes } from '../filters/strategyFilter.ts';
import { NO_FILTERS } from '../view/view.ts';
import { joinReports } from './joinReports.ts';

const named = (corpus: Corpus, id: string): Corpus => ({
  ...corpus,
  frame: { ...corpus.frame, id, short: { zh: id, en: id } },
});

/** Two linked reports about the same regions, and both together. */
const joinedPairs = reportPairs.map(({ before, after }) => {
  const corpora = [named(before.corpus, 'before'), named(after.corpus, 'after')];
  return { atlas: after.atlas, corpora, linked: linkCorpus(joinReports(corpora), after.atlas) };
});

const positionsOf = ({ columns }: Corpus): readonly Position[] =>
  Array.from({ length: columns.size }, (_, at) => position(at));

/** What a statement says, without the ids that joining may change. */
function contentOf(corpus: Corpus, at: Position) {
  const text = corpus.texts.at(at);
  const statement = typeof text === 'string' ? undefined : statementAt(corpus, at, text);
  return {
    parts: statement?.parts,
    kind: statement?.kind,
    scope: statement?.scope,
    speaker: { ...speakerAt(corpus, at), id: null },
    places: placeTiesAt(corpus, at),
    groupings: groupingTiesAt(corpus, at),
    strategies: strategiesAt(corpus, at).length,
  };
}

/** The joined report as each of its reports alone, with its first position. */
function membersOf({ corpus, atlas }: LinkedReport) {
  return (corpus.members ?? []).map((member) => ({
    from: member.from,
    id: member.corpus.frame.id,
    alone: linkCorpus(member.corpus, atlas),
  }));
}

describe('joinReports', () => {
  it('returns a single report unchanged', () => {
    fc.assert(
      fc.property(reportPairs, ({ after }) => {
        expect(joinReports([after.corpus])).toBe(after.corpus);
      }),
    );
    expect(() => joinReports([])).toThrow(RangeError);
  });

  it('contains every statement of each report exactly once, as it was', () => {
    fc.assert(
      fc.property(joinedPairs, ({ corpora, linked: { corpus } }) => {
        const expected = corpora.flatMap((one) =>
          positionsOf(one).map((at) => ({ report: one.frame.id, ...contentOf(one, at) })),
        );
        const found = positionsOf(corpus).map((at) => ({
          report: reportAt(corpus, at).id,
          ...contentOf(corpus, at),
        }));
        expect(found).toEqual(expected);
        const origins = positionsOf(corpus).map((at) => originOf(corpus, at));
        expect(new Set(origins.map(({ corpus: one, at }) => `${one.frame.id} ${at}`)).size).toBe(
          corpus.columns.size,
        );
      }),
    );
  });

  it('gives no two things the same id', () => {
    fc.assert(
      fc.property(joinedPairs, ({ linked: { corpus } }) => {
        const { types, sections, strategies } = corpus.frame;
        const texts = positionsOf(corpus).flatMap((at) => {
          const text = corpus.texts.at(at);
          return typeof text === 'string' ? [] : [text];
        });
        expect(texts).toHaveLength(corpus.columns.size);
        for (const list of [types, sections, strategies, corpus.speakers, texts])
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      }),
    );
  });

  it('keeps every strategy, type and speaker of each report, under one name of the report', () => {
    fc.assert(
      fc.property(joinedPairs, ({ corpora, linked: { corpus } }) => {
        for (const [index, one] of corpora.entries()) {
          const own = corpus.members?.[index]?.corpus;
          const ids = new Set(corpus.frame.strategies.map(({ id }) => id));
          expect(own?.frame.strategies.every(({ id }) => ids.has(id))).toBe(true);
          expect(new Set(own?.frame.strategies.map(({ id }) => id)).size).toBe(
            one.frame.strategies.length,
          );
          const people = new Set(corpus.speakers.map(({ id }) => id));
          expect(own?.speakers.every(({ id }) => people.has(id))).toBe(true);
          const listed = corpus.frame.strategies.filter(({ reports }) =>
            reports?.includes(one.frame.id),
          );
          expect(listed).toHaveLength(one.frame.strategies.length);
        }
      }),
    );
  });

  it('splits by report into counts that sum up', () => {
    const cases = joinedPairs.chain(({ linked, corpora }) =>
      filtersOf(linked).map((filters) => ({ linked, corpora, filters })),
    );
    fc.assert(
      fc.property(cases, ({ linked, filters }) => {
        fc.pre(sizeOf(linked) > 0);
        const filter = createStatementFilter(linked);
        const all = filter.matching(filters);
        const byReport = membersOf(linked).map(({ id }) =>
          filter.matching({ ...filters, reports: [id] }),
        );
        const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);
        expect(sum(byReport.map((bits) => indicesOf(bits).length))).toBe(indicesOf(all).length);
        const { places, groupings } = linked.atlas;
        for (const { id } of [...places, ...groupings]) {
          const whole = linked.statements.countsAt(id, all);
          const parts = byReport.map((bits) => linked.statements.countsAt(id, bits));
          expect({
            direct: sum(parts.map(({ direct }) => direct)),
            within: sum(parts.map(({ within }) => within)),
            through: sum(parts.map(({ through }) => through)),
          }).toEqual(whole);
        }
      }),
    );
  });

  it('filtered by one report equals that report alone', () => {
    const cases = joinedPairs.chain(({ linked, corpora }) =>
      filtersOf(linked).map((filters) => ({ linked, corpora, filters })),
    );
    fc.assert(
      fc.property(cases, ({ linked, filters }) => {
        const filter = createStatementFilter(linked);
        for (const { id, alone, from } of membersOf(linked)) {
          const bits = filter.matching({ ...filters, reports: [id] });
          const own = createStatementFilter(alone).matching(filters);
          const expected = [...indicesOf(own)].map((at) => at + from);
          expect([...indicesOf(bits)]).toEqual(expected);
          const strategies = (where: LinkedReport, reports: readonly string[]) =>
            where.strategies.items
              .filter((entry) => passes(entry, { ...filters, groupings: [], reports }))
              .map(({ item }) => item.id)
              .sort();
          expect(strategies(linked, [id])).toEqual(strategies(alone, []));
        }
      }),
    );
  });

  it('counts the regions of each report as before', () => {
    fc.assert(
      fc.property(joinedPairs, ({ linked, corpora, atlas }) => {
        const filter = createStatementFilter(linked);
        for (const one of corpora) {
          const before = linkCorpus(one, atlas);
          const every = createStatementFilter(before).matching(NO_FILTERS);
          const bits = filter.matching({ ...NO_FILTERS, reports: [one.frame.id] });
          for (const { id } of [...atlas.places, ...atlas.groupings])
            expect(linked.statements.countsAt(id, bits)).toEqual(
              before.statements.countsAt(id, every),
            );
        }
      }),
    );
  });
});

describe('two years of the same report', () => {
  const earlier = earlierReport();
  const both = joinReports([corpusOf(loadRealReport()), corpusOf(earlier)]);

  it('join the strategies and speakers that both have, and keep the others', () => {
    const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    expect(idsOf(both.frame.strategies)).toEqual(idsOf(loadRealReport().strategies));
    const marine = both.frame.strategies.find(({ id }) => id === 'marine-economy');
    expect(marine?.reports).toEqual(['two-sessions-2024']);
    expect(idsOf(both.speakers)).toEqual(idsOf(earlier.speakers));
    expect(both.frame.sections).toHaveLength(loadRealReport().sections.length);
    expect(both.columns.size).toBe(20 + earlier.statements.length);
    expect(both.frame.short.zh).toBe('2024年全国两会 + 2023年全国两会');
    expect(both.frame.id).toBe('two-sessions-2024,two-sessions-2023');
  });

  it('show a person with the post of the report that quotes them', () => {
    const report = loadRealReport();
    const [first] = report.speakers;
    const changed = {
      ...earlier,
      speakers: earlier.speakers.map((one) =>
        one.id === first?.id ? { ...one, post: { zh: '旧职', en: 'Former post' } } : one,
      ),
    };
    const joined = joinReports([corpusOf(report), corpusOf(changed)]);
    const posts = new Set(
      positionsOf(joined)
        .map((at) => ({ at, speaker: speakerAt(joined, at) }))
        .filter(({ speaker }) => speaker?.id === first?.id)
        .map(({ at, speaker }) => `${reportAt(joined, at).id}: ${speaker?.post?.en}`),
    );
    expect(posts).toEqual(
      new Set([`two-sessions-2024: ${first?.post?.en}`, 'two-sessions-2023: Former post']),
    );
  });

  it('keep two people apart whose names are only the same in pinyin', () => {
    const report = loadRealReport();
    const [first] = report.speakers;
    const other = {
      ...earlier,
      speakers: earlier.speakers.map((one) =>
        one.id === first?.id ? { ...one, name: { zh: '另一人', en: one.name.en } } : one,
      ),
    };
    const joined = joinReports([corpusOf(report), corpusOf(other)]);
    expect(joined.speakers.filter(({ name }) => name.zh === '另一人')).toHaveLength(1);
    expect(joined.speakers).toHaveLength(report.speakers.length + 2);
  });
});
