import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportsWithView } from '../../../tests/fixtures/arbitraries.ts';
import { grouping, member } from '../../../tests/fixtures/make.ts';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { plainTouch, statementsIn, statementsOf } from '../../../tests/fixtures/statements.ts';
import { createStatementFilter, type LinkedReport } from '../filters/filter.ts';
import { adcode, groupingId, strategyTypeId } from '../ids.ts';
import {
  innerPlaces,
  filterStatements,
  membershipOf,
  groupingsInSameStatements,
  membershipSource,
  statementsAt,
  strategiesAt,
} from './panelLists.ts';
import { countsAt, deriveViewModel, type ViewModel } from '../view/viewModel.ts';
import { total } from '../corpus/touch.ts';
import { defaultView, type Filters, NO_FILTERS, type ViewState } from '../view/view.ts';

const linked = loadRealLinked();
const HENAN = adcode('410000');

function show(of: LinkedReport, view: ViewState): ViewModel {
  return deriveViewModel(of, createStatementFilter(of), view);
}

function showReal(filters: Partial<Filters> = {}): ViewModel {
  return show(linked, { ...defaultView('en'), filters: { ...NO_FILTERS, ...filters } });
}

const marine = { types: [strategyTypeId('marine')] };

describe('statementsAt', () => {
  test('lists three statements within Henan', () => {
    const lists = statementsAt(showReal(), HENAN);
    expect(lists.map(({ relation }) => relation)).toEqual(['within']);
    expect(statementsIn(linked, lists[0]?.statements ?? []).map(({ id }) => id)).toEqual([
      'zhuang-jianqiu',
      'zhang-gaiping',
      'wang-dubo',
    ]);
  });

  test('counts the statements that the filters hide', () => {
    expect(statementsAt(showReal(marine), HENAN)).toEqual([
      { relation: 'within', statements: new Uint32Array(0), hidden: 3 },
    ]);
  });

  test('lists as many statements as the counts state, with and without filters', () => {
    fc.assert(
      fc.property(reportsWithView, ({ linked: made, view }) => {
        const viewModel = show(made, view);
        for (const { id } of [...made.atlas.places, ...made.atlas.groupings]) {
          const lists = statementsAt(viewModel, id);
          const kept = lists.reduce((sum, { statements }) => sum + statements.length, 0);
          const hidden = lists.reduce((sum, list) => sum + list.hidden, 0);
          expect(kept).toBe(total(countsAt(viewModel, id)));
          expect(kept + hidden).toBe(plainTouch(made).at(id).length);
        }
      }),
    );
  });
});

describe('strategiesAt', () => {
  test('groups by type, named before context, and hides other types under a type filter', () => {
    const { items, hidden } = strategiesAt(showReal(), HENAN);
    expect(hidden).toBe(0);
    const coordinated = items.find(({ type }) => type.id === 'regional-coordinated');
    expect(coordinated?.strategies.map(({ strategy }) => strategy.named)).toEqual([
      true,
      true,
      false,
    ]);
    const all = items.reduce((sum, { strategies }) => sum + strategies.length, 0);
    expect(strategiesAt(showReal(marine), HENAN)).toEqual({ items: [], hidden: all });
  });

  test('lists every strategy or counts it as hidden', () => {
    fc.assert(
      fc.property(reportsWithView, ({ linked: made, view }) => {
        const viewModel = show(made, view);
        for (const { id } of made.atlas.places) {
          const { items, hidden } = strategiesAt(viewModel, id);
          const listed = items.flatMap(({ strategies }) => strategies);
          expect(new Set(listed.map(({ strategy }) => strategy.id)).size).toBe(listed.length);
          expect(listed.length + hidden).toBe(made.strategies.at(id).length);
        }
      }),
    );
  });
});

test('filterStatements keeps the order and counts the hidden statements', () => {
  const named = statementsOf(linked).flatMap(({ kind }, index) => (kind === 'named' ? index : []));
  const { statements, hidden } = filterStatements(showReal(marine), Uint32Array.from(named));
  expect(statementsIn(linked, statements).map(({ id }) => id)).toEqual(['feng-hongchang']);
  expect(hidden).toBe(11);
});

test('groupingsInSameStatements finds four urban agglomerations for the Yellow River basin', () => {
  expect(groupingsInSameStatements(linked, groupingId('yellow-river-basin'))).toEqual([
    'shandong-peninsula',
    'central-plains',
    'guanzhong-plain',
    'yellow-river-ji-bend',
  ]);
  expect(groupingsInSameStatements(linked, groupingId('northeast-revitalisation'))).toEqual([]);
});

test('innerPlaces separates the cities of Henan with statements from the sixteen without', () => {
  const { withStatements: speaking, withoutStatements: silent } = innerPlaces(showReal(), HENAN);
  expect(speaking.map(({ place, counts }) => [place.short.en, counts.direct])).toEqual([
    ['Zhengzhou', 2],
    ['Jiyuan', 1],
  ]);
  expect(silent).toHaveLength(16);
  expect(innerPlaces(showReal(marine), HENAN).withStatements).toEqual([]);
});

test('membershipSource gives Henan for Zhengzhou in the Yellow River basin, and none in the Central Plains', () => {
  const zhengzhou = adcode('410100');
  expect(membershipSource(linked, zhengzhou, groupingId('yellow-river-basin'))?.id).toBe(HENAN);
  expect(linked.atlas.membershipIn(zhengzhou, groupingId('central-plains'))?.via).toBe('self');
});

describe('membershipOf', () => {
  const note = (text: string) => ({ zh: text, en: text });
  const [a, b] = [adcode('110000'), adcode('120000')];

  test('gives the note that all members share', () => {
    const made = grouping(groupingId('g'), [
      member(a, { note: note('same'), partial: true }),
      member(b, { note: note('same') }),
    ]);
    expect(membershipOf(made)).toEqual({ commonNote: note('same'), partialNotes: [] });
  });

  test('lists the notes of partial members where they differ', () => {
    const made = grouping(groupingId('g'), [
      member(a, { note: note('only the north'), partial: true }),
      member(b, { note: note('a centre') }),
    ]);
    expect(membershipOf(made)).toEqual({
      commonNote: null,
      partialNotes: [{ place: a, note: note('only the north') }],
    });
  });

  test('gives no common note where members have no notes', () => {
    const made = grouping(groupingId('g'), [member(a), member(b)]);
    expect(membershipOf(made)).toEqual({ commonNote: null, partialNotes: [] });
  });
});
