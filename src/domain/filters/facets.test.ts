import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersOf, linkedReports } from '../../../tests/fixtures/arbitraries.ts';
import { grouping, member, place, reportOf, statement } from '../../../tests/fixtures/make.ts';
import { plainTouch, statementsOf } from '../../../tests/fixtures/statements.ts';
import { createAtlas } from '../regions/atlas.ts';
import { countChoices, countSet, groupingsByTouch } from './facets.ts';
import type { LinkedReport } from './filter.ts';
import { createStatementFilter, linkReport, sizeOf, toggle } from './filter.ts';
import { adcode, groupingId, statementId } from '../ids.ts';
import { BODIES } from '../report/report.ts';
import type { FilterDimension, Filters } from '../view/view.ts';
import { FILTER_DIMENSIONS, NO_FILTERS, VOICES } from '../view/view.ts';

/** Every value a dimension can have in `linked`. */
function allValues({ report, atlas }: LinkedReport): Filters {
  return {
    types: report.types.map(({ id }) => id),
    sections: report.sections.map(({ id }) => id),
    bodies: BODIES,
    voices: VOICES,
    groupings: atlas.groupings.map(({ id }) => id),
    reports: [],
  };
}

/** The statements with one value, found from the value's side instead of the statement's. */
function statementsWith(
  linked: LinkedReport,
  dimension: FilterDimension,
  value: string,
): readonly string[] {
  const { report, corpus } = linked;
  const statements = statementsOf(linked);
  const found = {
    types: () => {
      const strategies = report.strategies.filter(({ type }) => type === value);
      return statements.filter((one) => strategies.some(({ id }) => one.strategies.includes(id)));
    },
    sections: () => statements.filter(({ section }) => section === value),
    bodies: () =>
      corpus.speakers
        .filter(({ body }) => body === value)
        .flatMap(({ id }) => statements.filter(({ speaker }) => speaker === id)),
    voices: () => statements.filter(({ parts }) => parts.some(({ kind }) => kind === value)),
    groupings: () =>
      plainTouch(linked)
        .at(groupingId(value))
        .map(({ item }) => item),
    // Only reports that are shown together have this filter.
    reports: () => [],
  };
  return found[dimension]().map(({ id }) => id);
}

/** Counts by throwing out, dimension after dimension, what has none of the wanted values. */
function countAnotherWay(linked: LinkedReport, filters: Filters): number {
  const left = new Set<string>(statementsOf(linked).map(({ id }) => id));
  for (const dimension of FILTER_DIMENSIONS) {
    if (filters[dimension].length === 0) continue;
    const allowed = filters[dimension].flatMap((value) => statementsWith(linked, dimension, value));
    for (const id of [...left]) if (!allowed.includes(id)) left.delete(id);
  }
  return left.size;
}

const allCases = linkedReports.chain((linked) =>
  filtersOf(linked).map((filters) => ({ linked, filters, filter: createStatementFilter(linked) })),
);

const cases = allCases.filter(({ linked }) => sizeOf(linked) > 0);

describe('countChoices', () => {
  it('equals an independent count of the value under the filters of the other dimensions', () => {
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom(...FILTER_DIMENSIONS),
        ({ linked, filters, filter }, dimension) => {
          const values = allValues(linked)[dimension];
          for (const { value, count } of countChoices(filter, filters, dimension, values))
            expect(count).toBe(countAnotherWay(linked, { ...filters, [dimension]: [value] }));
        },
      ),
    );
  });

  it('does not change when another value of the same dimension is set', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ linked, filters, filter }, pick) => {
        const { types } = allValues(linked);
        const other = types[pick % Math.max(1, types.length)];
        if (other === undefined) return;
        const countsIn = (given: Filters) =>
          countChoices(filter, given, 'types', types).map(({ count }) => count);
        expect(countsIn(toggle(filters, 'types', other))).toEqual(countsIn(filters));
      }),
    );
  });

  it('never counts more than would be shown without the dimension', () => {
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom(...FILTER_DIMENSIONS),
        ({ linked, filters, filter }, dimension) => {
          const without = filter.count({ ...filters, [dimension]: [] });
          const values = allValues(linked)[dimension];
          for (const { count } of countChoices(filter, filters, dimension, values))
            expect(count).toBeLessThanOrEqual(without);
        },
      ),
    );
  });

  it('keeps the order of the values and marks those that are set', () => {
    const filter = { matching: () => new Uint32Array(0), count: () => 0 };
    const filters: Filters = { ...NO_FILTERS, bodies: ['member'] };
    expect(countChoices(filter, filters, 'bodies', ['deputy', 'member'])).toEqual([
      { value: 'deputy', pressed: false, count: 0 },
      { value: 'member', pressed: true, count: 0 },
    ]);
  });
});

describe('countSet', () => {
  it('counts only the values of the given dimensions', () => {
    const filters: Filters = { ...NO_FILTERS, bodies: ['deputy'], voices: VOICES };
    expect(countSet(filters, ['bodies', 'types'])).toBe(1);
    expect(countSet(filters, FILTER_DIMENSIONS)).toBe(3);
  });
});

describe('groupingsByTouch', () => {
  it('separates groupings with statements from those without, in the order of the table', () => {
    const [henan, hainan] = [adcode('410000'), adcode('460000')];
    const [port, plains, basin] = ['port', 'plains', 'basin'].map(groupingId);
    const groupings = [
      grouping(groupingId('port'), [member(hainan)]),
      grouping(groupingId('plains'), [member(henan)]),
      grouping(groupingId('basin'), [member(henan, { partial: true })]),
    ];
    const atlas = createAtlas({ schema: 1, places: [place(henan), place(hainan)], groupings });
    const report = reportOf({
      statements: [
        statement(statementId('one'), { places: [{ place: henan, basis: 'named' }] }),
        statement(statementId('two'), {
          groupings: [{ grouping: groupingId('basin'), basis: 'named' }],
        }),
      ],
    });
    const { touched, untouched } = groupingsByTouch(linkReport(report, atlas));
    expect(touched.map(({ id }) => id)).toEqual([plains, basin]);
    expect(untouched.map(({ id }) => id)).toEqual([port]);
  });
});
