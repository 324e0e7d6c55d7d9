import { describe, expect, it } from 'vitest';
import { loadRealRegions } from '../../../tests/fixtures/realData.ts';
import { reportOf, same, speaker, statement, strategy } from '../../../tests/fixtures/make.ts';
import { createStatementFilter, linkReport } from '../filters/filter.ts';
import { adcode, groupingId, speakerId, statementId, strategyId, strategyTypeId } from '../ids.ts';
import { createAtlas } from '../regions/atlas.ts';
import type { Statement } from '../report/report.ts';
import { deriveViewModel } from '../view/viewModel.ts';
import { defaultView, NO_FILTERS, type ViewState } from '../view/view.ts';
import { areMarksDrawn, countNationwide, MAX_MARKS } from './marksLimit.ts';
import { reachedPoints, statementMarks } from './statementMarks.ts';

const atlas = createAtlas(loadRealRegions());
const [henan, zhengzhou] = [adcode('410000'), adcode('410100')];
const delta = groupingId('yangtze-river-delta');
const port = strategyTypeId('port');
const rail = strategyTypeId('rail');
const place = (id: typeof henan, basis: 'named' | 'post' = 'named') => ({ place: id, basis });

function show(statements: readonly Statement[], given: Partial<ViewState> = {}) {
  const report = reportOf({
    statements,
    speakers: [speaker(speakerId('someone')), speaker(speakerId('other'))],
    types: [port, rail].map((id) => ({ id, name: same(id), short: same(id) })),
    strategies: [
      strategy(strategyId('ports'), { type: port }),
      strategy(strategyId('railways'), { type: rail }),
    ],
  });
  const linked = linkReport(report, atlas);
  const view = { ...defaultView('en'), ...given };
  return deriveViewModel(linked, createStatementFilter(linked), view);
}

const copies = (count: number, given: Partial<Statement>): readonly Statement[] =>
  Array.from({ length: count }, (_, index) => statement(statementId(`s${String(index)}`), given));

describe('statementMarks', () => {
  it('places a statement where it was spoken of most directly', () => {
    const [mark] = statementMarks(
      show(copies(1, { places: [place(henan, 'post'), place(zhengzhou)] })),
    );
    expect(mark?.home).toEqual({ kind: 'place', id: zhengzhou });
  });

  it('places a statement without a place at its grouping, else with the whole country', () => {
    const homeOf = (given: Partial<Statement>) => statementMarks(show(copies(1, given)))[0]?.home;
    expect(homeOf({ groupings: [{ grouping: delta, basis: 'named' }] })).toEqual({
      kind: 'grouping',
      id: delta,
    });
    expect(homeOf({})).toEqual({ kind: 'country' });
  });

  it('has the first type, of several the one that is filtered for', () => {
    const both = copies(1, { strategies: [strategyId('ports'), strategyId('railways')] });
    expect(statementMarks(show(both))[0]?.type).toBe(0);
    const filters = { ...NO_FILTERS, types: [rail] };
    expect(statementMarks(show(both, { filters }))[0]?.type).toBe(1);
    expect(statementMarks(show(copies(1, {})))[0]?.type).toBeNull();
  });

  it('leaves out what the filters exclude, and marks what is not part of the selection', () => {
    const one = statement(statementId('one'), { strategies: [strategyId('ports')] });
    const two = statement(statementId('two'), { speaker: speakerId('other') });
    const filters = { ...NO_FILTERS, types: [port] };
    expect(statementMarks(show([one, two], { filters })).map(({ at }) => at)).toEqual([0]);
    const selection = { kind: 'speaker', id: speakerId('other') } as const;
    const marks = statementMarks(show([one, two], { selection }));
    expect(marks.map(({ unmatched }) => unmatched)).toEqual([true, false]);
  });

  it('draws none and one, and as many as the limit, but not one more', () => {
    expect(statementMarks(show([]))).toEqual([]);
    expect(statementMarks(show(copies(1, {})))).toHaveLength(1);
    const henanOnly = { places: [place(henan)] };
    expect(statementMarks(show(copies(MAX_MARKS, henanOnly)))).toHaveLength(MAX_MARKS);
    const tooMany = show(copies(MAX_MARKS + 1, henanOnly));
    expect(areMarksDrawn(tooMany)).toBe(false);
    expect(statementMarks(tooMany)).toEqual([]);
  });
});

describe('countNationwide', () => {
  it('counts the statements without a region that pass the filters', () => {
    const statements = [
      ...copies(3, {}),
      statement(statementId('henan'), { places: [place(henan)] }),
    ];
    expect(countNationwide(show(statements))).toBe(3);
    const filters = { ...NO_FILTERS, types: [port] };
    expect(countNationwide(show(statements, { filters }))).toBe(0);
  });
});

describe('reachedPoints', () => {
  it('are those of the places, and of the members of groupings, each once', () => {
    const viewModel = show(
      copies(1, {
        places: [place(henan), place(adcode('310000'))],
        groupings: [{ grouping: delta, basis: 'named' }],
      }),
    );
    const [mark] = statementMarks(viewModel);
    const points = mark ? reachedPoints(viewModel, mark.at) : [];
    expect(points).toContainEqual(atlas.place(henan)?.labelPoint);
    const members = atlas.grouping(delta)?.members.map((row) => row.place) ?? [];
    expect(points).toHaveLength(new Set([henan, adcode('310000'), ...members]).size);
  });

  it('are none for the whole country', () => {
    const viewModel = show(copies(1, {}));
    const [mark] = statementMarks(viewModel);
    expect(mark && reachedPoints(viewModel, mark.at)).toEqual([]);
  });
});
