import { describe, expect, it } from 'vitest';
import {
  loadRealAtlas,
  loadRealIndicators,
  loadRealLinked,
  loadSecondReport,
} from '../../tests/fixtures/realData.ts';
import { createStatementFilter, linkReport } from '../domain/filters/filter.ts';
import { adcode, speakerId, strategyTypeId } from '../domain/ids.ts';
import { insightsOf } from '../domain/insights/insights.ts';
import type { Language } from '../domain/language.ts';
import { defaultView, NO_FILTERS, type ViewState } from '../domain/view/view.ts';
import { deriveViewModel } from '../domain/view/viewModel.ts';
import { insightAlone, insightText } from './insights.ts';

const linked = loadRealLinked();
const income = loadRealIndicators().find(({ id }) => id === 'income');
if (!income) throw new Error('no income');
const figure = { series: income, year: 2023 };

function sentences(
  view: Partial<ViewState>,
  language: Language,
  { shown = linked, ofFigure = true } = {},
) {
  const viewModel = deriveViewModel(shown, createStatementFilter(shown), {
    ...defaultView(language),
    ...view,
  });
  return insightsOf(viewModel, ofFigure ? figure : null).map((each) =>
    insightAlone(each, viewModel, language),
  );
}
const marine = { filters: { ...NO_FILTERS, types: [strategyTypeId('marine')] } };
const henan = { selection: { kind: 'region', id: adcode('410000') } } as const;

describe('the sentences about a view', () => {
  it('are of the statements, the figure, and the provinces that are missing', () => {
    expect(sentences({}, 'en')).toMatchInlineSnapshot(`
      [
        "12 of 20 statements are about 31 of 34 provinces; 8 are about the whole country; none is about the Hainan Free Trade Port.",
        "Of the five provinces with the lowest disposable income per head (2023), four are spoken of only through a grouping.",
        "No one speaks of Tianjin, Jiangxi or Taiwan.",
        "21 of 34 provinces are spoken of only through a grouping.",
        "Henan is spoken of most: 3 of 20 statements are about it or places in it, groupings not counted.",
      ]
    `);
    expect(sentences({}, 'zh')).toMatchInlineSnapshot(`
      [
        "20 条发言中，有 12 条涉及 34 个省份中的 31 个，8 条面向全国；没有一条涉及海南自贸港。",
        "居民人均可支配收入（2023年）最低的五个省份中，有四个仅因所属区域被提及。",
        "天津、江西、台湾无人提及。",
        "34 个省份中，有 21 个仅因所属区域被提及。",
        "被提及最多的省份是河南：20 条发言中有 3 条涉及河南或其下属地区（不含因所属区域涉及的）。",
      ]
    `);
  });

  it('name the filters and a selected speaker', () => {
    expect(sentences(marine, 'en', { ofFigure: false })).toMatchInlineSnapshot(`
      [
        "Marine: 1 of 2 statements is about 1 of 34 provinces; 1 is about the whole country; none is about Western Development.",
        "Marine: no one speaks of 33 of 34 provinces.",
      ]
    `);
    expect(sentences(marine, 'zh', { ofFigure: false })).toMatchInlineSnapshot(`
      [
        "海洋强国：2 条发言中，有 1 条涉及 34 个省份中的 1 个，1 条面向全国；没有一条涉及西部大开发。",
        "海洋强国：34 个省份中，有 33 个无人提及。",
      ]
    `);
    const speaker = { selection: { kind: 'speaker', id: speakerId('yang-wuyun') } } as const;
    expect(sentences(speaker, 'en', { ofFigure: false })).toMatchInlineSnapshot(`
      [
        "Yang Wuyun: 1 statement is about 12 of 34 provinces.",
        "Yang Wuyun: 11 of 34 provinces are spoken of only through a grouping.",
      ]
    `);
  });

  it('of a region have its numbers, and its value and rank', () => {
    expect(sentences(henan, 'en')).toMatchInlineSnapshot(`
      [
        "3 of 20 statements are about Henan: 3 only through places inside.",
        "Henan: disposable income per head of 29,933 yuan (2023), rank 22 of 31 provinces.",
      ]
    `);
    expect(sentences(henan, 'zh')).toMatchInlineSnapshot(`
      [
        "20 条发言中有 3 条涉及河南：其中仅涉及其下属地区的 3 条。",
        "2023年河南居民人均可支配收入为 29,933 元，在 31 个省份中居第 22 位。",
      ]
    `);
    const tianjin = { selection: { kind: 'region', id: adcode('120000') } } as const;
    expect(sentences(tianjin, 'en', { ofFigure: false })).toMatchInlineSnapshot(`
      [
        "None of 20 statements is about Tianjin.",
      ]
    `);
  });

  it('count strategies in a report without statements', () => {
    const plans = linkReport(loadSecondReport(), loadRealAtlas());
    const given = { shown: plans, ofFigure: true };
    expect(sentences({}, 'en', given)).toMatchInlineSnapshot(`
      [
        "45 of 56 strategies are about 33 of 34 provinces; 11 are about the whole country.",
        "Of the five provinces with the lowest disposable income per head (2023), three are reached by strategies only through a grouping.",
        "No strategy is about Taiwan.",
        "16 of 34 provinces are reached by strategies only through a grouping.",
      ]
    `);
    expect(sentences({}, 'zh', given)).toMatchInlineSnapshot(`
      [
        "56 项战略中，有 45 项涉及 34 个省份中的 33 个，11 项面向全国。",
        "居民人均可支配收入（2023年）最低的五个省份中，有三个仅通过所属区域被战略涉及。",
        "没有战略涉及台湾。",
        "34 个省份中，有 16 个仅通过所属区域被战略涉及。",
      ]
    `);
  });

  it('say of the whole country what names no region, and of a single statement what it is not about', () => {
    const reach = { kind: 'reach', counted: 'statements', of: 34, untouched: null } as const;
    const all = { ...reach, count: 2, national: 2, provinces: 0 };
    const none = { ...reach, count: 2, national: 0, provinces: 0 };
    expect(insightText(all, linked, 'en')).toBe('2 statements are about the whole country.');
    expect(insightText(all, linked, 'zh')).toBe('2 条发言面向全国。');
    expect(insightText(none, linked, 'en')).toBe('2 statements are about no province.');
    expect(insightText(none, linked, 'zh')).toBe('2 条发言未涉及任何省份。');
    const tianjin = {
      kind: 'region',
      counted: 'statements',
      region: adcode('120000'),
      of: 1,
      counts: { direct: 0, within: 0, through: 0 },
    } as const;
    expect(insightText(tianjin, linked, 'en')).toBe('The statement is not about Tianjin.');
    expect(insightText(tianjin, linked, 'zh')).toBe('这条发言未涉及天津。');
  });

  it('call an amount small or large, and a province without a statement by its name', () => {
    const population = loadRealIndicators().find(({ id }) => id === 'population');
    if (!population) throw new Error('no population');
    const extreme = {
      kind: 'extreme',
      counted: 'statements',
      end: 'lowest',
      way: 'none',
      count: 5,
      of: 5,
      series: population,
      year: 2023,
    } as const;
    expect(insightText(extreme, linked, 'en')).toBe(
      'Of the five provinces with the smallest resident population (2023), all five are spoken of by no one.',
    );
    expect(insightText(extreme, linked, 'zh')).toBe('常住人口（2023年）最少的五个省份均无人提及。');
  });

  it('of a value are the same under filters', () => {
    expect(sentences({ ...marine, ...henan }, 'en').at(-1)).toBe(
      'Henan: disposable income per head of 29,933 yuan (2023), rank 22 of 31 provinces.',
    );
  });
});
