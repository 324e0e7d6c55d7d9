import type { Bilingual, Language } from '../domain/language.ts';
import type { IndicatorSeries } from '../domain/indicators/indicator.ts';
import type { ClassMethod } from '../domain/indicators/indicatorView.ts';
import type { BreaksProblem, ValueRange } from '../domain/indicators/readBreaks.ts';
import type { Rank } from '../domain/indicators/rank.ts';
import { defineMessages } from './messages.tsx';

const LOCALES = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>;

/** How the numbers of a series are written. */
export type NumberForm = Pick<IndicatorSeries, 'decimals' | 'since'>;

/**
 * A value with the digits of its series and separators between thousands, without its unit. A change has its sign.
 */
export function valueText(
  value: number,
  { decimals, since }: NumberForm,
  language: Language,
): string {
  return value
    .toLocaleString(LOCALES[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      ...(since !== undefined && { signDisplay: 'exceptZero' }),
    })
    .replace('-', '−');
}

const OPEN = {
  zh: { below: (value: string) => `${value} 以下`, above: (value: string) => `${value} 及以上` },
  en: { below: (value: string) => `below ${value}`, above: (value: string) => `${value} or more` },
} as const satisfies Record<Language, unknown>;

/** With signs, a dash would look like one of them. */
const SIGNED_TO = { zh: ' 至 ', en: ' to ' } as const satisfies Record<Language, string>;

/** The values of a class: one number where all are equal; the first and the last class may be open. */
export function rangeText(
  { from, to }: { readonly from: number; readonly to: number },
  series: NumberForm,
  language: Language,
): string {
  if (from === Number.NEGATIVE_INFINITY)
    return OPEN[language].below(valueText(to, series, language));
  if (to === Number.POSITIVE_INFINITY)
    return OPEN[language].above(valueText(from, series, language));
  const first = valueText(from, series, language);
  const last = valueText(to, series, language);
  const between = series.since === undefined ? '–' : SIGNED_TO[language];
  return first === last ? first : `${first}${between}${last}`;
}

/** The title of a column or a sentence without a unit has no brackets. */
const inBrackets = (unit: string, open: string, close: string): string =>
  unit === '' ? '' : `${open}${unit}${close}`;

const rankZh = (rank: Rank | null, ofCities: boolean): string =>
  rank ? `，在 ${rank.of} 个${ofCities ? '地市' : '省份'}中居第 ${rank.rank} 位` : '';
const rankEn = (rank: Rank | null): string => (rank ? `, rank ${rank.rank} of ${rank.of}` : '');

/** The texts of a change of one place. */
interface ChangeParts {
  readonly name: string;
  readonly since: number;
  readonly year: number;
  /** With sign and unit. */
  readonly amount: string;
  readonly before: string;
  /** With its unit. */
  readonly after: string;
}

/** What map, legend, tooltip and list say about an indicator. */
export const indicatorTexts = {
  heading: {
    zh: (name: string, year: number, unit: string) =>
      `${name}，${year}年${inBrackets(unit, '（', '）')}`,
    en: (name: string, year: number, unit: string) =>
      `${name}, ${year}${inBrackets(unit, ' (', ')')}`,
  },
  /** Of a change between two years. */
  changeHeading: {
    zh: (name: string, since: number, year: number, unit: string) =>
      `${name}，${since}—${year}年的变化${inBrackets(unit, '（', '）')}`,
    en: (name: string, since: number, year: number, unit: string) =>
      `${name}, change from ${since} to ${year}${inBrackets(unit, ' (', ')')}`,
  },
  /** In front of the note of the series. */
  changeInPoints: {
    zh: '变化为两年数值之差。',
    en: 'The change is the difference of the two values.',
  },
  changeInPerCent: {
    zh: '变化为相对于起始年数值的百分比。',
    en: 'The change is in per cent of the earlier value.',
  },
  /** Of colours that diverge at a value. */
  middle: {
    zh: (amount: string, isNational: boolean) =>
      `颜色以${isNational ? '全国数值' : ''} ${amount} 为中点，向两侧变化。`,
    en: (amount: string, isNational: boolean) =>
      `The colours diverge at ${amount}${isNational ? ', the value of the whole country' : ''}.`,
  },
  noMiddle: {
    zh: (year: number) => `${year}年没有全国数值，颜色由低到高。`,
    en: (year: number) =>
      `The whole country has no value in ${year}: the colours go from low to high.`,
  },
  note: {
    zh: (note: string, source: string, ofCities: boolean) =>
      `${note}。${ofCities ? '各地市数据' : '各省份数据'}，来源：${source}。`,
    en: (note: string, source: string, ofCities: boolean) =>
      `${note}. ${ofCities ? 'By city' : 'By province'}. Source: ${source}.`,
  },
  zoomIn: {
    zh: '放大地图可看到各地市的颜色。',
    en: 'Zoom in to see the colours of the cities.',
  },
  noData: { zh: '无数据', en: 'no data' },
  noChange: {
    zh: (since: number, year: number) => `${since}年或${year}年无数据`,
    en: (since: number, year: number) => `no data in ${since} or ${year}`,
  },
  column: { zh: '指标值', en: 'Indicator' },
  amount: {
    zh: (value: string, unit: string) => `${value}${unit === '%' ? '' : ' '}${unit}`.trim(),
    en: (value: string, unit: string) => `${value}${unit === '%' ? '' : ' '}${unit}`.trim(),
  },
  value: {
    zh: (name: string, year: number, amount: string, rank: Rank | null, ofCities: boolean) =>
      `${name}（${year}年）：${amount}${rankZh(rank, ofCities)}`,
    en: (name: string, year: number, amount: string, rank: Rank | null) =>
      `${name}, ${year}: ${amount}${rankEn(rank)}`,
  },
  /** The name where a file has values of provinces and of cities. */
  ofCities: {
    zh: (name: string) => `${name}（地市）`,
    en: (name: string) => `${name} (cities)`,
  },
  change: {
    zh: (
      { name, since, year, amount, before, after }: ChangeParts,
      rank: Rank | null,
      ofCities: boolean,
    ) =>
      `${name}（${since}—${year}年的变化）：${amount}（由 ${before} 变为 ${after}）${rankZh(rank, ofCities)}`,
    en: ({ name, since, year, amount, before, after }: ChangeParts, rank: Rank | null) =>
      `${name}, change from ${since} to ${year}: ${amount} (from ${before} to ${after})${rankEn(rank)}`,
  },
  noChangeValue: {
    zh: (name: string, since: number, year: number) =>
      `${name}（${since}—${year}年的变化）：无数据`,
    en: (name: string, since: number, year: number) =>
      `${name}, change from ${since} to ${year}: no data`,
  },
  noValue: {
    zh: (name: string, year: number) => `${name}（${year}年）：无数据`,
    en: (name: string, year: number) => `${name}, ${year}: no data`,
  },
} as const satisfies Readonly<
  Record<string, Bilingual | Readonly<Record<Language, (...parts: never[]) => string>>>
>;

/** A value with its unit. */
export function amountText(
  value: number,
  series: NumberForm & Pick<IndicatorSeries, 'unit'>,
  language: Language,
): string {
  return indicatorTexts.amount[language](valueText(value, series, language), series.unit[language]);
}

const METHODS: Readonly<Record<ClassMethod, Bilingual>> = {
  quantile: { zh: '各级数量相同', en: 'the same number in each' },
  equal: { zh: '各级宽度相同', en: 'the same width' },
  natural: { zh: '自然间断点', en: 'natural breaks' },
  own: { zh: '自定义界限', en: 'own bounds' },
};

/** The controls of the legend. */
export const indicatorMessages = defineMessages({
  en: {
    choose: 'Indicator',
    year: 'Year',
    since: 'Change since …',
    bounds: 'Bounds between the classes',
    boundsHint: 'Ascending, e.g. 30000, 40000, 50000',
    apply: 'Apply',
    middle: 'Colours',
    middles: {
      none: 'from low to high',
      national: 'around the value of China',
      value: 'around a value',
    },
    middleValue: 'Value in the middle',
    noSince: 'no change: the values of the year',
    sinceYear: (year: number) => String(year),
    play: 'Play the years',
    pause: 'Pause',
    classes: 'Classes',
    count: (count: number) => `${count} classes`,
    method: 'How the classes are made',
    methods: (method: ClassMethod) => METHODS[method].en,
    provinces: (count: number) => (count === 1 ? '1 province' : `${count} provinces`),
    cities: (count: number) => (count === 1 ? '1 city' : `${count} cities`),
    rows: 'Provinces in each class',
    cityRows: 'Cities in each class',
    own: 'Your own figures',
    addOwn: 'Add your own figures…',
    amount:
      'An amount grows with the size of the place: as a fill, large places look important. A rate can be compared.',
    perHead: 'Show it per head',
    settings: 'Change, classes and source',
    status: 'How it was checked',
    national: (amount: string) => `China: ${amount}`,
  },
  zh: {
    choose: '指标',
    year: '年份',
    since: '与哪一年相比',
    bounds: '各级之间的界限',
    boundsHint: '由小到大，例如 30000, 40000, 50000',
    apply: '应用',
    middle: '颜色',
    middles: { none: '由低到高', national: '以全国数值为中点', value: '以某一数值为中点' },
    middleValue: '中点数值',
    noSince: '不比较：显示当年数值',
    sinceYear: (year) => `${year}年`,
    play: '逐年播放',
    pause: '暂停',
    classes: '分级',
    count: (count) => `${count} 级`,
    method: '分级方法',
    methods: (method) => METHODS[method].zh,
    provinces: (count) => `${count} 个省份`,
    cities: (count) => `${count} 个地市`,
    rows: '各级的省份数',
    cityRows: '各级的地市数',
    own: '您自己的数据',
    addOwn: '添加您自己的数据……',
    amount: '总量随地区大小而变，用颜色填充会突出大的地区；比率才便于比较。',
    perHead: '改看人均值',
    settings: '变化、分级与数据来源',
    status: '核对情况',
    national: (amount) => `全国：${amount}`,
  },
});

/** What is wrong with typed bounds, and what would be right. `range` is that of the data in all years. */
export function breaksProblemText(
  problem: BreaksProblem,
  { min, max }: ValueRange,
  language: Language,
): string {
  const number = (value: number): string =>
    value.toLocaleString(LOCALES[language], { maximumFractionDigits: 20 }).replace('-', '−');
  const texts = PROBLEMS[language];
  switch (problem.kind) {
    case 'none':
      return texts.none;
    case 'notNumber':
      return texts.notNumber(problem.text);
    case 'order':
      return texts.order(number(problem.first), number(problem.second));
    case 'many':
      return texts.many(problem.count, problem.most);
    case 'outside':
      return texts.outside(number(problem.value), number(min), number(max));
  }
}

const PROBLEMS = {
  en: {
    none: 'There is no number. Type at least one.',
    notNumber: (text: string) =>
      `“${text}” is not a number. Type digits, and separate the numbers by commas or semicolons.`,
    order: (first: string, second: string) =>
      `${second} comes after ${first}, but is not larger. Type the numbers from small to large.`,
    many: (count: number, most: number) =>
      `There are ${count} numbers, and there may be ${most} at most. Remove ${count - most}.`,
    outside: (value: string, min: string, max: string) =>
      `${value} is outside of the data. Type numbers from ${min} to ${max}.`,
  },
  zh: {
    none: '没有数字，请至少输入一个。',
    notNumber: (text: string) => `“${text}”不是数字。请输入数字，各数字之间用逗号或分号隔开。`,
    order: (first: string, second: string) =>
      `${second} 排在 ${first} 之后，却没有更大。请由小到大输入。`,
    many: (count: number, most: number) =>
      `共有 ${count} 个数字，最多 ${most} 个，请去掉 ${count - most} 个。`,
    outside: (value: string, min: string, max: string) =>
      `${value} 超出数据范围，请输入 ${min} 至 ${max} 之间的数字。`,
  },
} as const;
