import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersOf } from '../../tests/fixtures/arbitraries.ts';
import { loadRealLinked } from '../../tests/fixtures/realData.ts';
import { createStatementFilter } from '../domain/filters/filter.ts';
import { filterFactsOf } from '../domain/filters/filterFacts.ts';
import { reachOf } from '../domain/filters/filterReach.ts';
import { groupingId, sectionId, strategyTypeId } from '../domain/ids.ts';
import { type Language, LANGUAGES } from '../domain/language.ts';
import { BODIES } from '../domain/report/report.ts';
import { deriveFilterResult } from '../domain/view/viewModel.ts';
import { type Filters, NO_FILTERS, VOICES } from '../domain/view/view.ts';
import { filterMessages } from './filters.ts';
import { filterReadingMessages } from './filterReading.ts';

const linked = loadRealLinked();
const filter = createStatementFilter(linked);
const marine = strategyTypeId('marine');
const rural = strategyTypeId('urban-rural');
const basin = groupingId('yellow-river-basin');

function factsOf(given: Partial<Filters>, language: Language) {
  const result = deriveFilterResult(linked, filter, { ...NO_FILTERS, ...given });
  return filterFactsOf(result, reachOf(result), language, filterMessages[language]);
}
function headingOf(given: Partial<Filters>, language: Language): string {
  return filterReadingMessages[language].heading(factsOf(given, language));
}

describe('the heading of a single filter', () => {
  it.each<[Partial<Filters>, string, string]>([
    [
      { types: [marine] },
      'Marine: 2 statements, 11 coastal provinces',
      '海洋强国：2 条发言，11 个沿海省区市',
    ],
    [
      { types: [rural] },
      'Urban–rural: 8 statements, the whole country',
      '城乡融合：8 条发言，全国',
    ],
    [
      { types: [strategyTypeId('major-regional')] },
      'Major regional: 4 statements, the whole country',
      '重大战略：4 条发言，全国',
    ],
    [
      { bodies: ['government'] },
      'Government Work Report: 4 statements, the whole country',
      '政府工作报告：4 条发言，全国',
    ],
    [
      { groupings: [basin] },
      'Yellow River basin: 1 statement, 9 provinces',
      '黄河流域：1 条发言，9 个省级行政区',
    ],
  ])('names %j, its statements and where it applies', (given, en, zh) => {
    expect(headingOf(given, 'en')).toBe(en);
    expect(headingOf(given, 'zh')).toBe(zh);
  });

  it('says that there is no statement', () => {
    const nothing = { groupings: [groupingId('hainan-free-trade-port')], types: [] };
    expect(headingOf(nothing, 'en')).toBe('Hainan Free Trade Port: no statements, Hainan');
    expect(headingOf(nothing, 'zh')).toBe('海南自贸港：没有发言，海南');
  });
});

describe('the heading of several filters', () => {
  it.each<[Partial<Filters>, string, string]>([
    [
      { types: [marine, rural], bodies: ['deputy'], groupings: [basin] },
      'Statements by deputies on marine or urban–rural strategies in the Yellow River basin · 0',
      '人大代表关于海洋强国或城乡融合战略、涉及黄河流域的发言 · 0 条',
    ],
    [
      { types: [marine, rural] },
      'Statements on marine or urban–rural strategies · 10',
      '关于海洋强国或城乡融合战略的发言 · 10 条',
    ],
    [
      { bodies: ['deputy', 'government'] },
      'Statements by deputies or in the Government Work Report · 13',
      '人大代表或政府工作报告的发言 · 13 条',
    ],
    [
      { sections: [sectionId('s3')], voices: ['direct'] },
      'Quoted statements under “Economic layout and territory” · 3',
      '“经济布局与国土空间”部分中的直接引语 · 3 条',
    ],
    [
      { types: [marine], bodies: ['member'] },
      'Statements by members on marine strategies · 0',
      '政协委员关于海洋强国战略的发言 · 0 条',
    ],
    [
      { types: linked.report.types.map(({ id }) => id) },
      'Statements on 6 types of strategies · 20',
      '关于 6 类战略的发言 · 20 条',
    ],
    [
      { bodies: BODIES, voices: VOICES },
      'Quoted or reported statements by speakers in 4 roles or in the Government Work Report · 20',
      '5 类发言人的直接引语或转述 · 20 条',
    ],
  ])('reads %j as one sentence', (given, en, zh) => {
    expect(headingOf(given, 'en')).toBe(en);
    expect(headingOf(given, 'zh')).toBe(zh);
  });

  it.each(LANGUAGES)('holds the count and up to three names of each dimension (%s)', (language) => {
    fc.assert(
      fc.property(filtersOf(linked), (filters) => {
        const { names, count } = factsOf(filters, language);
        const heading = headingOf(filters, language);
        expect(heading).not.toMatch(/undefined|null| {2}|^的/);
        if (Object.values(names).flat().length < 2) return;
        expect(heading).toMatch(new RegExp(`· ${count}( 条)?$`, 'u'));
        for (const dimension of ['types', 'sections', 'groupings'] as const)
          if (names[dimension].length <= 3)
            for (const name of names[dimension])
              expect(heading.toLowerCase()).toContain(name.toLowerCase());
      }),
    );
  });

  it('keeps names of 60 characters whole', () => {
    const long = 'Development of the Coastal Belt between Two Provinces and Sea';
    const facts = factsOf({ types: [marine], bodies: ['deputy'] }, 'en');
    const named = { ...facts, names: { ...facts.names, types: [long] } };
    expect(filterReadingMessages.en.heading(named)).toContain(`on ${long} strategies`);
  });
});
