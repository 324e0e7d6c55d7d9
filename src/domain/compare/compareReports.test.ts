import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { same, reportOf, speaker, statement, strategy } from '../../../tests/fixtures/make.ts';
import { loadRealRegions, loadRealReport } from '../../../tests/fixtures/realData.ts';
import { reportPairs } from '../../../tests/fixtures/reportPairs.ts';
import { statementsOf } from '../../../tests/fixtures/statements.ts';
import { type LinkedReport, linkReport } from '../filters/filter.ts';
import {
  adcode,
  groupingId,
  type RegionId,
  speakerId,
  statementId,
  strategyId,
  strategyTypeId,
} from '../ids.ts';
import { createAtlas, type Atlas } from '../regions/atlas.ts';
import type { Report, Statement } from '../report/report.ts';
import { type Change, compareReports, type ReportDifference } from './compareReports.ts';

const OPPOSITE: Readonly<Record<Change, Change>> = {
  new: 'gone',
  gone: 'new',
  louder: 'quieter',
  quieter: 'louder',
  same: 'same',
};

const LISTS = ['regions', 'strategies', 'types', 'speakers'] as const;

/** Tied to the region itself, or to something that is wholly inside. Written without the indexes. */
function isOwn(atlas: Atlas, { places, groupings }: Statement, region: RegionId): boolean {
  const isWhole = (place: (typeof places)[number]['place'], grouping: RegionId) =>
    atlas
      .membershipsOf(place)
      .some((membership) => membership.grouping === grouping && membership.extent === 'whole');
  return (
    places.some(
      ({ place }) => atlas.lineage(place).some(({ id }) => id === region) || isWhole(place, region),
    ) ||
    groupings.some(({ grouping: id }) => {
      if (id === region) return true;
      const members = atlas.grouping(id)?.members ?? [];
      return (
        atlas.grouping(region) !== undefined &&
        members.length > 0 &&
        members.every(({ place }) => isWhole(place, region))
      );
    })
  );
}

/** The change of each region and the numbers behind it, from the statements one by one. */
function plainRegions(before: LinkedReport, after: LinkedReport) {
  const { atlas } = after;
  const count = (linked: LinkedReport, region: RegionId) =>
    statementsOf(linked).filter((each) => isOwn(atlas, each, region)).length;
  return [...atlas.places.filter(({ level }) => level !== 'county'), ...atlas.groupings].map(
    ({ id }) => {
      const [was, is] = [count(before, id), count(after, id)];
      const changed = was < is ? (was === 0 ? 'new' : 'louder') : is === 0 ? 'gone' : 'quieter';
      return [id, was, is, was === is ? 'same' : changed] as const;
    },
  );
}

const numbersOf = ({ regions }: ReportDifference) =>
  regions.map(({ id, before, after, change }) => [id, before, after, change] as const);

/** For each id of a report the number of statements, from the statements one by one. */
function plainCounts(linked: LinkedReport) {
  const all = statementsOf(linked);
  const typeOf = new Map(linked.report.strategies.map(({ id, type }) => [id, type]));
  return {
    strategies: (id: string) => all.filter((each) => each.strategies.some((one) => one === id)),
    types: (id: string) =>
      all.filter((each) => each.strategies.some((one) => typeOf.get(one) === id)),
    speakers: (id: string) => all.filter((each) => each.speaker === id),
  };
}

const haveStatements = reportPairs.filter(
  ({ before, after }) => statementsOf(before).length > 0 && statementsOf(after).length > 0,
);

describe('the difference of two generated reports', () => {
  it('counts at each region what the statements one by one give', () => {
    fc.assert(
      fc.property(haveStatements, ({ before, after }) => {
        expect(numbersOf(compareReports(before, after))).toEqual(plainRegions(before, after));
      }),
    );
  });

  it('counts each statement once under its strategies, types and speaker', () => {
    fc.assert(
      fc.property(haveStatements, ({ before, after }) => {
        const difference = compareReports(before, after);
        const [was, is] = [plainCounts(before), plainCounts(after)];
        for (const list of ['strategies', 'types', 'speakers'] as const)
          for (const { ids, ...numbers } of difference[list]) {
            expect(numbers.before).toBe(ids.before === null ? 0 : was[list](ids.before).length);
            expect(numbers.after).toBe(ids.after === null ? 0 : is[list](ids.after).length);
          }
      }),
    );
  });

  it('lists everything of both reports once', () => {
    fc.assert(
      fc.property(haveStatements, ({ before, after }) => {
        const { strategies, types, speakers } = compareReports(before, after);
        const named = ({ report }: LinkedReport) => report.strategies.filter((one) => one.named);
        const expectOnce = (
          list: ReportDifference['strategies' | 'types' | 'speakers'],
          listOf: (linked: LinkedReport) => readonly { readonly id: string }[],
        ) => {
          for (const [side, linked] of [['before', before] as const, ['after', after] as const]) {
            const ids = list.flatMap(({ ids: pair }) => pair[side] ?? []).map(String);
            expect(ids.sort()).toEqual(
              listOf(linked)
                .map(({ id }) => id)
                .sort(),
            );
          }
        };
        expectOnce(strategies, named);
        expectOnce(types, ({ report }) => report.types);
        expectOnce(speakers, ({ corpus }) => corpus.speakers);
      }),
    );
  });

  it('is the other way round when the reports are exchanged', () => {
    fc.assert(
      fc.property(reportPairs, ({ before, after }) => {
        const forth = compareReports(before, after);
        const back = compareReports(after, before);
        expect(back.regions.map(({ id, change }) => [id, OPPOSITE[change]])).toEqual(
          forth.regions.map(({ id, change }) => [id, change]),
        );
        for (const list of ['strategies', 'types', 'speakers'] as const) {
          const keys = (difference: ReportDifference, isBack: boolean) =>
            difference[list]
              .map(({ ids, change }) =>
                isBack
                  ? `${ids.after} ${ids.before} ${OPPOSITE[change]}`
                  : `${ids.before} ${ids.after} ${change}`,
              )
              .sort();
          expect(keys(back, true)).toEqual(keys(forth, false));
        }
      }),
    );
  });

  it('is nothing for a report and itself', () => {
    fc.assert(
      fc.property(reportPairs, ({ after }) => {
        const difference = compareReports(after, after);
        for (const list of LISTS)
          for (const { before, after: now, change } of difference[list])
            expect([now, change]).toEqual([before, 'same']);
      }),
    );
  });
});

const atlas = createAtlas(loadRealRegions());
const real = loadRealReport();
const henan = adcode('410000');

/** Without the first three statements, with one statement in two places of Henan, and with other ids. */
function changedCopy(report: Report): Report {
  const [, , , ...rest] = report.statements;
  const [first] = rest;
  if (!first) throw new Error('no statement');
  const zhengzhou = { place: adcode('410100'), basis: 'named' as const };
  const added = {
    ...first,
    id: statementId('added'),
    places: [zhengzhou, { place: adcode('410300'), basis: 'named' as const }],
    groupings: [],
  };
  return { ...report, id: 'copy', statements: [...rest, added] };
}

describe('the difference of the shipped report and a changed copy', () => {
  const before = linkReport(changedCopy(real), atlas);
  const after = linkReport(real, atlas);

  it('is at each region what the statements one by one give', () => {
    const regions = numbersOf(compareReports(before, after));
    expect(regions).toEqual(plainRegions(before, after));
    expect(regions.filter(([, , , change]) => change !== 'same').length).toBeGreaterThan(3);
  });

  it('counts a statement in two cities of a province once', () => {
    const { regions } = compareReports(after, before);
    const inHenan = regions.find(({ id }) => id === henan);
    const lost = statementsOf(after)
      .slice(0, 3)
      .filter((each) => isOwn(atlas, each, henan)).length;
    expect(inHenan?.after).toBe((inHenan?.before ?? 0) - lost + 1);
    expect(inHenan?.shares.before).toBe((inHenan?.before ?? 0) / 20);
  });
});

const beijing = adcode('110000');
const link = (given: Partial<Report>) => linkReport(reportOf(given), atlas);
const at = (id: string, given: Partial<Omit<Statement, 'id'>> = {}) =>
  statement(statementId(id), {
    places: [{ place: beijing, basis: 'named' }],
    speaker: speakerId('li'),
    ...given,
  });
const changesOf = (list: readonly { readonly name: { en: string }; readonly change: Change }[]) =>
  list.map(({ name, change }) => [name.en, change]);

describe('compareReports', () => {
  it('recognises a strategy by its id, else by its title in either language', () => {
    const strategies = (...titles: readonly (readonly [string, string, string])[]) =>
      titles.map(([id, zh, en]) => strategy(strategyId(id), { title: { zh, en } }));
    const before = link({
      strategies: strategies(['a', '甲', 'A'], ['b', '乙', 'B'], ['c', '丙', 'C']),
      statements: [at('one', { strategies: [strategyId('b')] })],
      speakers: [speaker(speakerId('li'))],
    });
    const after = link({
      strategies: strategies(['a', '甲一', 'A1'], ['x', '乙', 'B1'], ['y', '丁', 'D']),
      statements: [at('one'), at('two', { strategies: [strategyId('x')] })],
      speakers: [speaker(speakerId('li'))],
    });
    expect(changesOf(compareReports(before, after).strategies)).toEqual([
      ['A1', 'same'],
      ['B1', 'same'],
      ['D', 'new'],
      ['C', 'gone'],
    ]);
  });

  it('takes speakers with an equal English name and another body for two people', () => {
    const speakersOf = (id: string, zh: string, body: 'deputy' | 'member') => ({
      speakers: [speaker(speakerId(id), { name: { zh, en: 'Li Wei' }, body })],
      statements: [at('one', { speaker: speakerId(id) })],
    });
    const deputy = link(speakersOf('li', '李伟', 'deputy'));
    const other = link(speakersOf('li-2', '李薇', 'member'));
    const moved = link(speakersOf('li-3', '李伟', 'member'));
    expect(changesOf(compareReports(deputy, other).speakers)).toEqual([
      ['Li Wei', 'new'],
      ['Li Wei', 'gone'],
    ]);
    expect(changesOf(compareReports(deputy, moved).speakers)).toEqual([['Li Wei', 'same']]);
  });

  it('calls louder by number, and gives the shares beside it', () => {
    const speakers = [speaker(speakerId('li'))];
    const nationwide = (id: string) => at(id, { places: [], scope: 'national' });
    const before = link({ speakers, statements: [at('one'), nationwide('two')] });
    const after = link({
      speakers,
      statements: [at('one'), at('two'), ...['a', 'b', 'c', 'd', 'e', 'f'].map(nationwide)],
    });
    const { regions } = compareReports(before, after);
    expect(regions.find(({ id }) => id === beijing)).toMatchObject({
      change: 'louder',
      shares: { before: 0.5, after: 0.25 },
    });
  });

  it('keeps a statement through a grouping apart, and does not decide by it', () => {
    const basin = groupingId('yellow-river-basin');
    const speakers = [speaker(speakerId('li'))];
    const before = link({ speakers, statements: [at('one')] });
    const after = link({
      speakers,
      statements: [at('one', { places: [], groupings: [{ grouping: basin, basis: 'named' }] })],
    });
    const { regions } = compareReports(before, after);
    expect(regions.find(({ id }) => id === henan)).toMatchObject({
      change: 'same',
      relations: { after: { direct: 0, within: 0, through: 1 } },
    });
    expect(regions.find(({ id }) => id === basin)).toMatchObject({ change: 'new' });
  });

  it('compares strategies where a report has no statements', () => {
    const made = (id: string, named = true) =>
      strategy(strategyId(id), { places: [beijing], type: strategyTypeId('marine'), named });
    const types = [{ id: strategyTypeId('marine'), name: same('Marine'), short: same('Marine') }];
    const before = link({ types, strategies: [made('a')] });
    const after = link({
      types,
      strategies: [made('a'), made('b'), made('context', false)],
      statements: [at('one')],
      speakers: [speaker(speakerId('li'))],
    });
    const difference = compareReports(before, after);
    expect(difference).toMatchObject({ basis: 'strategies', sizes: { before: 1, after: 2 } });
    expect(difference.regions.find(({ id }) => id === beijing)).toMatchObject({
      before: 1,
      after: 2,
      change: 'louder',
      strategies: { before: 1, after: 2 },
    });
    expect(changesOf(difference.strategies)).toEqual([
      ['a', 'same'],
      ['b', 'new'],
    ]);
    expect(changesOf(difference.types)).toEqual([['Marine', 'louder']]);
    expect(difference.speakers).toEqual([]);
  });
});
