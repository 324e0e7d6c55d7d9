import type { LinkedReport } from '../domain/filters/filter.ts';
import { allNamesSet } from '../domain/filters/filterNames.ts';
import type { RegionId } from '../domain/ids.ts';
import type { IndicatorFacts } from '../domain/indicators/indicator.ts';
import type { Counted, Insight } from '../domain/insights/insights.ts';
import { type Language, LIST_COMMA, withArticle } from '../domain/language.ts';
import type { Addressed } from '../domain/silence/addressed.ts';
import type { ViewModel } from '../domain/view/viewModel.ts';
import { filterMessages } from './filters.ts';
import { indicatorTexts, valueText } from './indicators.ts';
import { defineMessages } from './messages.tsx';

/** More provinces than this are counted, not named. */
const MOST_NAMED = 5;

type InsightOf<Kind extends Insight['kind']> = Extract<Insight, { readonly kind: Kind }>;
type NameOf = (region: RegionId) => string;

const NUMBERS_EN = ['none', 'one', 'two', 'three', 'four', 'five'];
const NUMBERS_ZH = ['零', '一', '两', '三', '四', '五'];

const numberEn = (count: number): string => NUMBERS_EN[count] ?? String(count);
const numberZh = (count: number): string => NUMBERS_ZH[count] ?? String(count);

/** An abbreviation keeps its capitals; Chinese has none. */
const lowerFirst = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** The name of a figure inside a sentence; a user's own is kept as it is. */
const nameInside = ({ name, isOwn }: IndicatorFacts): string =>
  isOwn ? name.en : lowerFirst(name.en);

const WAYS_EN: Readonly<Record<Counted, Readonly<Record<Addressed, string>>>> = {
  statements: {
    direct: 'spoken of directly',
    within: 'spoken of only through places inside',
    through: 'spoken of only through a grouping',
    none: 'spoken of by no one',
  },
  strategies: {
    direct: 'named by a strategy',
    within: 'reached by strategies only through places inside',
    through: 'reached by strategies only through a grouping',
    none: 'reached by no strategy',
  },
};

const WAYS_ZH: Readonly<Record<Counted, Readonly<Record<Addressed, string>>>> = {
  statements: {
    direct: '被直接提及',
    within: '仅因下属地区被提及',
    through: '仅因所属区域被提及',
    none: '无人提及',
  },
  strategies: {
    direct: '被战略直接涉及',
    within: '仅通过下属地区被战略涉及',
    through: '仅通过所属区域被战略涉及',
    none: '没有战略涉及',
  },
};

interface Sentences {
  /** The name of a region inside a sentence. */
  readonly name: (name: string) => string;
  readonly reach: (insight: InsightOf<'reach'>, nameOf: NameOf) => string;
  readonly extreme: (insight: InsightOf<'extreme'>) => string;
  readonly silent: (insight: InsightOf<'silent'>, nameOf: NameOf) => string;
  readonly through: (insight: InsightOf<'through'>) => string;
  readonly most: (insight: InsightOf<'most'>, nameOf: NameOf) => string;
  readonly region: (insight: InsightOf<'region'>, nameOf: NameOf) => string;
  readonly value: (insight: InsightOf<'value'>, nameOf: NameOf) => string;
  readonly context: (names: readonly string[], sentence: string) => string;
}

function orList(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

const isAre = (count: number): string => (count === 1 ? 'is' : 'are');

const NOUNS_EN: Readonly<Record<Counted, readonly [one: string, several: string]>> = {
  statements: ['statement', 'statements'],
  strategies: ['strategy', 'strategies'],
};
const NOUNS_ZH: Readonly<Record<Counted, string>> = { statements: '发言', strategies: '战略' };
const UNITS_ZH: Readonly<Record<Counted, string>> = { statements: '条', strategies: '项' };

const nounEn = (counted: Counted, count: number): string => NOUNS_EN[counted][count === 1 ? 0 : 1];
const nounZh = (counted: Counted, count: number): string =>
  `${count} ${UNITS_ZH[counted]}${NOUNS_ZH[counted]}`;

const partOf = (count: number, of: number): 'none' | 'some' | 'all' =>
  count === 0 ? 'none' : count === of ? 'all' : 'some';

/** An amount is small, a rate is low. */
const endsOf = ({ measure }: IndicatorFacts) =>
  measure === 'amount'
    ? {
        en: { lowest: 'smallest', highest: 'largest' },
        zh: { lowest: '最少', highest: '最多' },
      }
    : { en: { lowest: 'lowest', highest: 'highest' }, zh: { lowest: '最低', highest: '最高' } };

const silentZh: Readonly<Record<Counted, (names: string) => string>> = {
  statements: (names) => `${names}无人提及。`,
  strategies: (names) => `没有战略涉及${names}。`,
};

const en: Sentences = {
  name: withArticle,
  reach: ({ counted, count, national, provinces, of, untouched }, nameOf) => {
    const all = `${count} ${nounEn(counted, count)}`;
    const rest = untouched === null ? '' : `; none is about ${nameOf(untouched)}`;
    if (national === count) return `${all} ${isAre(count)} about the whole country${rest}.`;
    const own = count - national;
    const reached = {
      none: 'no province',
      some: `${provinces} of ${of} provinces`,
      all: `all ${of} provinces`,
    }[partOf(provinces, of)];
    const begin = national === 0 ? all : `${own} of ${all}`;
    const wide = national === 0 ? '' : `; ${national} ${isAre(national)} about the whole country`;
    return `${begin} ${isAre(own)} about ${reached}${wide}${rest}.`;
  },
  extreme: ({ counted, end, way, count, of, series, year }) =>
    `Of the ${numberEn(of)} provinces with the ${endsOf(series).en[end]} ${nameInside(series)} (${year}), ${count === of ? `all ${numberEn(of)}` : numberEn(count)} are ${WAYS_EN[counted][way]}.`,
  silent: ({ counted, provinces, of }, nameOf) => {
    const begins = { statements: 'No one speaks of', strategies: 'No strategy is about' };
    return provinces.length > MOST_NAMED
      ? `${begins[counted]} ${provinces.length} of ${of} provinces.`
      : `${begins[counted]} ${orList(provinces.map(nameOf))}.`;
  },
  through: ({ counted, provinces, of }) =>
    `${provinces} of ${of} provinces ${isAre(provinces)} ${WAYS_EN[counted].through}.`,
  most: ({ region, count, of }, nameOf) =>
    `${nameOf(region)} is spoken of most: ${count} of ${of} ${nounEn('statements', of)} are about it or places in it, groupings not counted.`,
  region: ({ counted, region, counts, of }, nameOf) => {
    const { direct, within, through } = counts;
    const sum = direct + within + through;
    const noun = nounEn(counted, of);
    if (sum === 0 && of === 1) return `The ${noun} is not about ${nameOf(region)}.`;
    if (sum === 0) return `None of ${of} ${noun} is about ${nameOf(region)}.`;
    const parts = [
      direct > 0 && `${direct} directly`,
      within > 0 && `${within} only through places inside`,
      through > 0 && `${through} through a grouping`,
    ].filter((part) => part !== false);
    return `${sum} of ${of} ${noun} ${isAre(sum)} about ${nameOf(region)}: ${parts.join(', ')}.`;
  },
  value: ({ region, series, year, value, rank, of }, nameOf) => {
    const amount = indicatorTexts.amount.en(valueText(value, series, 'en'), series.unit.en);
    const places = series.ofCities ? 'cities' : 'provinces';
    return `${nameOf(region)}: ${nameInside(series)} of ${amount} (${year}), rank ${rank} of ${of} ${places}.`;
  },
  context: (names, sentence) => `${names.join(', ')}: ${sentence}`,
};

const zh: Sentences = {
  name: (name) => name,
  reach: ({ counted, count, national, provinces, of, untouched }, nameOf) => {
    const unit = UNITS_ZH[counted];
    const all = nounZh(counted, count);
    const rest = untouched === null ? '' : `；没有一${unit}涉及${nameOf(untouched)}`;
    if (national === count) return `${all}面向全国${rest}。`;
    const reached = {
      none: '未涉及任何省份',
      some: `涉及 ${of} 个省份中的 ${provinces} 个`,
      all: `涉及全部 ${of} 个省份`,
    }[partOf(provinces, of)];
    const begin = national === 0 ? all : `${all}中，有 ${count - national} ${unit}`;
    const wide = national === 0 ? '' : `，${national} ${unit}面向全国`;
    return `${begin}${reached}${wide}${rest}。`;
  },
  extreme: ({ counted, end, way, count, of, series, year }) =>
    `${series.name.zh}（${year}年）${endsOf(series).zh[end]}的${numberZh(of)}个省份${count === of ? '均' : `中，有${numberZh(count)}个`}${WAYS_ZH[counted][way]}。`,
  silent: ({ counted, provinces, of }, nameOf) =>
    provinces.length > MOST_NAMED
      ? `${of} 个省份中，有 ${provinces.length} 个${WAYS_ZH[counted].none}。`
      : silentZh[counted](provinces.map(nameOf).join(LIST_COMMA.zh)),
  through: ({ counted, provinces, of }) =>
    `${of} 个省份中，有 ${provinces} 个${WAYS_ZH[counted].through}。`,
  most: ({ region, count, of }, nameOf) =>
    `被提及最多的省份是${nameOf(region)}：${of} 条发言中有 ${count} 条涉及${nameOf(region)}或其下属地区（不含因所属区域涉及的）。`,
  region: ({ counted, region, counts, of }, nameOf) => {
    const { direct, within, through } = counts;
    const sum = direct + within + through;
    const unit = UNITS_ZH[counted];
    const all = nounZh(counted, of);
    if (sum === 0 && of === 1) return `这${unit}${NOUNS_ZH[counted]}未涉及${nameOf(region)}。`;
    if (sum === 0) return `${all}均未涉及${nameOf(region)}。`;
    const parts = [
      direct > 0 && `直接涉及的 ${direct} ${unit}`,
      within > 0 && `仅涉及其下属地区的 ${within} ${unit}`,
      through > 0 && `因所属区域涉及的 ${through} ${unit}`,
    ].filter((part) => part !== false);
    return `${all}中有 ${sum} ${unit}涉及${nameOf(region)}：其中${parts.join('，')}。`;
  },
  value: ({ region, series, year, value, rank, of }, nameOf) => {
    const amount = indicatorTexts.amount.zh(valueText(value, series, 'zh'), series.unit.zh);
    const places = series.ofCities ? '地市' : '省份';
    return `${year}年${nameOf(region)}${series.name.zh}为 ${amount}，在 ${of} 个${places}中居第 ${rank} 位。`;
  },
  context: (names, sentence) => `${names.join('、')}：${sentence}`,
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { en, zh };

/** One sentence, complete and with its full stop. */
export function insightText(
  insight: Insight,
  { atlas }: Pick<LinkedReport, 'atlas'>,
  language: Language,
): string {
  const texts = SENTENCES[language];
  const nameOf: NameOf = (id) => {
    return texts.name(atlas.region(id)?.short[language] ?? id);
  };
  switch (insight.kind) {
    case 'reach':
      return texts.reach(insight, nameOf);
    case 'extreme':
      return texts.extreme(insight);
    case 'silent':
      return texts.silent(insight, nameOf);
    case 'through':
      return texts.through(insight);
    case 'most':
      return texts.most(insight, nameOf);
    case 'region':
      return texts.region(insight, nameOf);
    case 'value':
      return texts.value(insight, nameOf);
  }
}

/** The sentence where no filters and no selection are beside it: their names come first. */
export function insightAlone(
  insight: Insight,
  { linked, view }: Pick<ViewModel, 'linked' | 'view'>,
  language: Language,
): string {
  const { selection } = view;
  const chosen =
    selection?.kind === 'strategy'
      ? linked.strategy(selection.id)?.title
      : selection?.kind === 'speaker'
        ? linked.speaker(selection.id)?.name
        : undefined;
  const names = [
    ...(chosen ? [chosen[language]] : []),
    ...allNamesSet(linked, view.filters, language, filterMessages[language]),
  ];
  const sentence = insightText(insight, linked, language);
  // A value is the same under all filters.
  if (names.length === 0 || insight.kind === 'value') return sentence;
  // These begin with a name.
  const isName = insight.kind === 'most';
  return SENTENCES[language].context(names, isName ? sentence : lowerFirst(sentence));
}

export const insightMessages = defineMessages({
  en: {
    title: 'In this view',
    suggestions: 'Titles computed from this view',
    use: (title: string) => `Use as title: ${title}`,
  },
  zh: {
    title: '本视图要点',
    suggestions: '由当前视图生成的标题',
    use: (title: string) => `用作标题：${title}`,
  },
});
