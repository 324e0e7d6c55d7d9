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
import { insightAlone } from './insights.ts';

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
        "20 statements touch 31 of 34 provinces; none touches the Old Revolutionary Bases.",
        "Of the five provinces with the lowest disposable income per head (2023), four are spoken of only through a grouping.",
        "No one speaks of Tianjin, Jiangxi or Taiwan.",
        "21 of 34 provinces are spoken of only through a grouping.",
        "No province has more statements than Henan: 3 of 20 are about it or places in it.",
      ]
    `);
    expect(sentences({}, 'zh')).toMatchInlineSnapshot(`
      [
        "20 条发言涉及 34 个省份中的 31 个；没有一条涉及革命老区。",
        "居民人均可支配收入（2023年）最低的五个省份中，有四个仅因所属区域被提及。",
        "天津、江西、台湾无人提及。",
        "34 个省份中，有 21 个仅因所属区域被提及。",
        "发言最多的省份是河南：20 条中有 3 条涉及当地或其范围内。",
      ]
    `);
  });

  it('name the filters and a selected speaker', () => {
    expect(sentences(marine, 'en', { ofFigure: false })).toMatchInlineSnapshot(`
      [
        "Marine: 2 statements touch 1 of 34 provinces; none touches Western Development.",
        "Marine: no one speaks of 33 of 34 provinces.",
      ]
    `);
    expect(sentences(marine, 'zh', { ofFigure: false })).toMatchInlineSnapshot(`
      [
        "海洋强国：2 条发言涉及 34 个省份中的 1 个；没有一条涉及西部大开发。",
        "海洋强国：34 个省份中，有 33 个无人提及。",
      ]
    `);
    const speaker = { selection: { kind: 'speaker', id: speakerId('yang-wuyun') } } as const;
    expect(sentences(speaker, 'en', { ofFigure: false })).toMatchInlineSnapshot(`
      [
        "Yang Wuyun: 1 statement touches 12 of 34 provinces.",
        "Yang Wuyun: 11 of 34 provinces are spoken of only through a grouping.",
      ]
    `);
  });

  it('of a region have its numbers, and its value and rank', () => {
    expect(sentences(henan, 'en')).toMatchInlineSnapshot(`
      [
        "3 of 20 statements touch Henan: 3 through places inside.",
        "Henan: disposable income per head, 2023: 29,933 yuan, rank 22 of 31.",
      ]
    `);
    expect(sentences(henan, 'zh')).toMatchInlineSnapshot(`
      [
        "20 条发言中有 3 条涉及河南：仅涉及其下属地区 3 条。",
        "河南：居民人均可支配收入（2023年）：29,933 元，在 31 个省份中居第 22 位。",
      ]
    `);
    const tianjin = { selection: { kind: 'region', id: adcode('120000') } } as const;
    expect(sentences(tianjin, 'en', { ofFigure: false })).toMatchInlineSnapshot(`
      [
        "None of 20 statements touches Tianjin.",
      ]
    `);
  });

  it('count strategies in a report without statements', () => {
    const plans = linkReport(loadSecondReport(), loadRealAtlas());
    const given = { shown: plans, ofFigure: true };
    expect(sentences({}, 'en', given)).toMatchInlineSnapshot(`
      [
        "56 strategies touch 33 of 34 provinces.",
        "Of the five provinces with the lowest disposable income per head (2023), three are reached by strategies only through a grouping.",
        "No strategy touches Taiwan.",
        "16 of 34 provinces are reached by strategies only through a grouping.",
      ]
    `);
    expect(sentences({}, 'zh', given)).toMatchInlineSnapshot(`
      [
        "56 项战略涉及 34 个省份中的 33 个。",
        "居民人均可支配收入（2023年）最低的五个省份中，有三个仅因所属区域有战略涉及。",
        "台湾没有战略涉及。",
        "34 个省份中，有 16 个仅因所属区域有战略涉及。",
      ]
    `);
  });
});
