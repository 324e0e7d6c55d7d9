import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersOf, linkedReports } from '../../../tests/fixtures/arbitraries.ts';
import {
  partOf,
  place,
  reportOf,
  section,
  same,
  speaker,
  statement,
  strategy,
} from '../../../tests/fixtures/make.ts';
import { statementsOf } from '../../../tests/fixtures/statements.ts';
import { createAtlas } from '../regions/atlas.ts';
import { indicesOf } from '../corpus/bits.ts';
import { position, valuesAt } from '../corpus/columns.ts';
import { speakerAt } from '../corpus/corpus.ts';
import { typesOfStatements } from '../corpus/statementTypes.ts';
import { createStatementFilter, linkReport, relax, filterRelaxations, toggle } from './filter.ts';
import { adcode, sectionId, speakerId, statementId, strategyId, strategyTypeId } from '../ids.ts';
import { FILTER_DIMENSIONS, NO_FILTERS } from '../view/view.ts';

const marine = strategyTypeId('marine');
const urban = strategyTypeId('urban');
const xiamen = adcode('350200');
const typeOf = (id: typeof marine) => ({ id, name: same(id), short: same(id) });

const report = reportOf({
  sections: [section(sectionId('s3'))],
  types: [typeOf(urban), typeOf(marine)],
  speakers: [speaker(speakerId('feng')), speaker(speakerId('meng'), { body: 'not-stated' })],
  strategies: [
    strategy(strategyId('ports'), { type: marine }),
    strategy(strategyId('towns'), { type: urban }),
    strategy(strategyId('fleets'), { type: marine }),
  ],
  statements: [
    statement(statementId('green-ports'), {
      speaker: speakerId('feng'),
      section: sectionId('s3'),
      strategies: [strategyId('ports'), strategyId('towns'), strategyId('fleets')],
      places: [{ place: xiamen, basis: 'post' }],
      parts: [partOf('direct'), partOf('attribution')],
    }),
    statement(statementId('markets'), {
      speaker: speakerId('meng'),
      strategies: [strategyId('towns')],
      parts: [partOf('reported')],
    }),
    statement(statementId('adrift'), { speaker: speakerId('nobody') }),
  ],
});
const linked = linkReport(
  report,
  createAtlas({ schema: 1, places: [place(xiamen)], groupings: [] }),
);
const filter = createStatementFilter(linked);
const idsFor = (filters: Partial<typeof NO_FILTERS>) =>
  [...indicesOf(filter.matching({ ...NO_FILTERS, ...filters }))].map(
    (at) => report.statements[at]?.id,
  );

describe('linkReport', () => {
  it('gives a statement’s types once each, in the order of its strategies', () => {
    const types = [...valuesAt(typesOfStatements(linked.corpus), 0)].map(
      (number) => report.types[number - 1],
    );
    expect(types.map((type) => type?.id)).toEqual([marine, urban]);
  });

  it('accepts a statement with an unknown speaker', () => {
    expect(speakerAt(linked.corpus, position(2))).toBeUndefined();
  });
});

describe('createStatementFilter', () => {
  it('passes statements with any value of a dimension, in every dimension', () => {
    expect(idsFor({ types: [marine] })).toEqual(['green-ports']);
    expect(idsFor({ types: [marine, urban] })).toEqual(['green-ports', 'markets']);
    expect(idsFor({ types: [urban], bodies: ['not-stated'] })).toEqual(['markets']);
    expect(idsFor({ types: [marine], bodies: ['not-stated'] })).toEqual([]);
  });

  it('distinguishes direct from reported words; an attribution is neither', () => {
    expect(idsFor({ voices: ['direct'] })).toEqual(['green-ports', 'adrift']);
    expect(idsFor({ voices: ['reported'] })).toEqual(['markets']);
  });

  it('excludes a statement without a value in a filtered dimension', () => {
    expect(idsFor({ sections: [sectionId('s3')] })).toEqual(['green-ports']);
    expect(idsFor({ bodies: ['deputy'] })).toEqual(['green-ports']);
  });
});

describe('filterRelaxations', () => {
  it('lists the dimensions that give statements when cleared, most statements first', () => {
    const filters = { ...NO_FILTERS, types: [marine], bodies: ['not-stated' as const] };
    expect(filterRelaxations(filter, filters)).toEqual([
      { dimension: 'types', count: 1 },
      { dimension: 'bodies', count: 1 },
    ]);
  });

  it('is empty where clearing one dimension gives no statement', () => {
    const filters = {
      ...NO_FILTERS,
      sections: [sectionId('s9')],
      bodies: ['government' as const],
    };
    expect(filterRelaxations(filter, filters)).toEqual([]);
  });
});

describe('filters of generated reports', () => {
  const withFilters = linkedReports.chain((any) =>
    fc.tuple(fc.constant(any), filtersOf(any), fc.constantFrom(...FILTER_DIMENSIONS)),
  );

  it('pass everything without a filter, in the report’s order', () => {
    fc.assert(
      fc.property(linkedReports, (any) => {
        const all = statementsOf(any).map((_, index) => index);
        expect([...indicesOf(createStatementFilter(any).matching(NO_FILTERS))]).toEqual(all);
      }),
    );
  });

  it('pass more without a dimension, and fewer with fewer of its values', () => {
    fc.assert(
      fc.property(withFilters, ([any, filters, dimension]) => {
        const filtering = createStatementFilter(any);
        const matching = (set: typeof filters) => [...indicesOf(filtering.matching(set))];
        const filterResult = matching(filters);
        const looser = new Set(matching(relax(filters, dimension)));
        expect(filterResult.every((each) => looser.has(each))).toBe(true);
        const [first, second] = filters.types;
        if (first === undefined || second === undefined) return;
        const wide = new Set(filterResult);
        expect(matching({ ...filters, types: [first] }).every((each) => wide.has(each))).toBe(true);
      }),
    );
  });

  it('are equal after a value is toggled twice, apart from the order', () => {
    fc.assert(
      fc.property(withFilters, ([any, filters]) => {
        for (const { id } of any.report.types) {
          const twice = toggle(toggle(filters, 'types', id), 'types', id);
          expect(new Set(twice.types)).toEqual(new Set(filters.types));
        }
      }),
    );
  });

  it('pass exactly the number of statements that a relaxation states', () => {
    fc.assert(
      fc.property(withFilters, ([any, filters]) => {
        const each = createStatementFilter(any);
        for (const { dimension, count } of filterRelaxations(each, filters))
          expect(each.count({ ...filters, [dimension]: [] })).toBe(count);
      }),
    );
  });
});
