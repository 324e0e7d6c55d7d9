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

/** `GDP` keeps its capitals; Chinese has none. */
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
    direct: '有战略直接涉及',
    within: '仅下属地区有战略涉及',
    through: '仅因所属区域有战略涉及',
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

const en: Sentences = {
  name: withArticle,
  reach: ({ counted, count, provinces, of, untouched }, nameOf) => {
    const isOne = count === 1;
    const nouns = {
      statements: isOne ? '1 statement touches' : `${count} statements touch`,
      strategies: isOne ? '1 strategy touches' : `${count} strategies touch`,
    };
    const reached = provinces === of ? `all ${of} provinces` : `${provinces} of ${of} provinces`;
    const rest = untouched === null ? '' : `; none touches `;
    return `${nouns[counted]} ${reached}${rest}${untouched === null ? '' : nameOf(untouched)}.`;
  },
  extreme: ({ counted, end, way, count, of, series, year }) =>
    `Of the ${numberEn(of)} provinces with the ${end} ${nameInside(series)} (${year}), ${count === of ? `all ${numberEn(of)}` : numberEn(count)} are ${WAYS_EN[counted][way]}.`,
  silent: ({ counted, provinces, of }, nameOf) => {
    const begins = { statements: 'No one speaks of', strategies: 'No strategy touches' };
    return provinces.length > MOST_NAMED
      ? `${begins[counted]} ${provinces.length} of ${of} provinces.`
      : `${begins[counted]} ${orList(provinces.map(nameOf))}.`;
  },
  through: ({ counted, provinces, of }) =>
    `${provinces} of ${of} provinces ${isAre(provinces)} ${WAYS_EN[counted].through}.`,
  most: ({ region, count, of }, nameOf) =>
    `No province has more statements than ${nameOf(region)}: ${count} of ${of} are about it or places in it.`,
  region: ({ counted, region, counts, of }, nameOf) => {
    const { direct, within, through } = counts;
    const sum = direct + within + through;
    const nouns = {
      statements: of === 1 ? 'statement' : 'statements',
      strategies: of === 1 ? 'strategy' : 'strategies',
    };
    if (sum === 0) return `None of ${of} ${nouns[counted]} touches ${nameOf(region)}.`;
    const parts = [
      direct > 0 && `${direct} directly`,
      within > 0 && `${within} through places inside`,
      through > 0 && `${through} through a grouping`,
    ].filter((part) => part !== false);
    const verb = sum === 1 ? 'touches' : 'touch';
    return `${sum} of ${of} ${nouns[counted]} ${verb} ${nameOf(region)}: ${parts.join(', ')}.`;
  },
  value: ({ region, series, year, value, rank, of }, nameOf) => {
    const amount = indicatorTexts.amount.en(valueText(value, series, 'en'), series.unit.en);
    const said = indicatorTexts.value.en(nameInside(series), year, amount, { rank, of });
    return `${nameOf(region)}: ${said}.`;
  },
  context: (names, sentence) => `${names.join(', ')}: ${sentence}`,
};

const zh: Sentences = {
  name: (name) => name,
  reach: ({ counted, count, provinces, of, untouched }, nameOf) => {
    const nouns = { statements: `${count} 条发言`, strategies: `${count} 项战略` };
    const reached = provinces === of ? `全部 ${of} 个省份` : ` ${of} 个省份中的 ${provinces} 个`;
    const none = { statements: '没有一条', strategies: '没有一项' };
    const rest = untouched === null ? '' : `；${none[counted]}涉及${nameOf(untouched)}`;
    return `${nouns[counted]}涉及${reached}${rest}。`;
  },
  extreme: ({ counted, end, way, count, of, series, year }) =>
    `${series.name.zh}（${year}年）最${end === 'lowest' ? '低' : '高'}的${numberZh(of)}个省份${count === of ? '全部' : `中，有${numberZh(count)}个`}${WAYS_ZH[counted][way]}。`,
  silent: ({ counted, provinces, of }, nameOf) =>
    provinces.length > MOST_NAMED
      ? `${of} 个省份中，有 ${provinces.length} 个${WAYS_ZH[counted].none}。`
      : `${provinces.map(nameOf).join(LIST_COMMA.zh)}${WAYS_ZH[counted].none}。`,
  through: ({ counted, provinces, of }) =>
    `${of} 个省份中，有 ${provinces} 个${WAYS_ZH[counted].through}。`,
  most: ({ region, count, of }, nameOf) =>
    `发言最多的省份是${nameOf(region)}：${of} 条中有 ${count} 条涉及当地或其范围内。`,
  region: ({ counted, region, counts, of }, nameOf) => {
    const { direct, within, through } = counts;
    const sum = direct + within + through;
    const unit = { statements: '条', strategies: '项' }[counted];
    const all = { statements: `${of} 条发言`, strategies: `${of} 项战略` }[counted];
    if (sum === 0) return `${all}均未涉及${nameOf(region)}。`;
    const parts = [
      direct > 0 && `直接涉及 ${direct} ${unit}`,
      within > 0 && `仅涉及其下属地区 ${within} ${unit}`,
      through > 0 && `因所属区域 ${through} ${unit}`,
    ].filter((part) => part !== false);
    return `${all}中有 ${sum} ${unit}涉及${nameOf(region)}：${parts.join('，')}。`;
  },
  value: ({ region, series, year, value, rank, of }, nameOf) => {
    const amount = indicatorTexts.amount.zh(valueText(value, series, 'zh'), series.unit.zh);
    const ofCities = series.ofCities === true;
    const said = indicatorTexts.value.zh(series.name.zh, year, amount, { rank, of }, ofCities);
    return `${nameOf(region)}：${said}。`;
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
  if (names.length === 0) return sentence;
  // A sentence of a value begins with a name.
  const isName = insight.kind === 'value';
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
    suggestions: '根据本视图得出的标题',
    use: (title: string) => `用作标题：${title}`,
  },
});
