import type { RelationCounts } from '../domain/corpus/touch.ts';
import { type Bilingual, type Language, withArticle } from '../domain/language.ts';
import type { Addressed } from '../domain/silence/addressed.ts';

type Level = 'province' | 'prefecture';
/** What is counted: strategies in a report without statements. */
type Counted = 'statements' | 'strategies';

interface Words {
  readonly units: Readonly<Record<Level, (count: number) => string>>;
  readonly ways: Readonly<Record<Level, Readonly<Record<Addressed, string>>>>;
  readonly counted: Readonly<Record<Counted, string>>;
  readonly noOne: Readonly<Record<Counted, string>>;
  readonly join: string;
  readonly between: string;
  readonly colon: string;
  readonly stop: string;
}

const waysEn = {
  direct: 'directly',
  within: 'only places inside',
  through: 'only through a grouping',
  none: 'by no one',
} as const;
const waysZh = {
  direct: '直接提及',
  within: '仅提及其下属地区',
  through: '仅因所属区域涉及',
  none: '无人提及',
} as const;

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    units: {
      province: (count) => (count === 1 ? '1 province' : `${count} provinces`),
      prefecture: (count) => (count === 1 ? '1 city' : `${count} cities`),
    },
    ways: {
      province: waysEn,
      prefecture: { ...waysEn, through: 'only through a grouping or its province' },
    },
    counted: { statements: 'Statements: ', strategies: 'Strategies: ' },
    noOne: { statements: 'No one speaks of', strategies: 'No strategy is about' },
    join: ', ',
    between: ' · ',
    colon: ': ',
    stop: '.',
  },
  zh: {
    units: {
      province: (count) => `${count} 个省份`,
      prefecture: (count) => `${count} 个地市`,
    },
    ways: {
      province: waysZh,
      prefecture: { ...waysZh, through: '仅因所属区域或省份涉及' },
    },
    counted: { statements: '发言：', strategies: '战略：' },
    noOne: { statements: '无人提及', strategies: '没有战略涉及' },
    join: '、',
    between: ' · ',
    colon: '：',
    stop: '。',
  },
};

/** Where no one is silent. */
const everyOne = {
  statements: {
    zh: (of: number, noun: string) => `${of} ${noun}均有人提及`,
    en: (of: number, noun: string) => `All ${of} ${noun} are spoken of`,
  },
  strategies: {
    zh: (of: number, noun: string) => `${of} ${noun}均有战略涉及`,
    en: (of: number, noun: string) => `All ${of} ${noun} have a strategy`,
  },
} as const;

const bilingual = (text: (language: Language) => string): Bilingual => ({
  zh: text('zh'),
  en: text('en'),
});

/** `only through a grouping`. */
export function wayText(way: Addressed, level: Level, language: Language): string {
  return WORDS[language].ways[level][way];
}

/** `directly: 4 provinces`. */
export function wayLabel(way: Addressed, level: Level, count: number): Bilingual {
  return bilingual((language) => {
    const { colon, units } = WORDS[language];
    return wayText(way, level, language) + colon + units[level](count);
  });
}

/** `Statements: direct 0, within 0, through groupings 2 · only through a grouping`. */
export function countsText(
  { direct, within, through }: RelationCounts,
  { way, counted, ofSpeakersOnly, level }: Reach,
  language: Language,
): string {
  const { between, counted: names } = WORDS[language];
  const relations = {
    en: `direct ${direct}, within ${within}, through groupings ${through}`,
    zh: `直接 ${direct}，范围内 ${within}，因区域 ${through}`,
  } as const satisfies Bilingual;
  const speakers = {
    en: `${ofSpeakersOnly} only because of the speaker’s post or institution`,
    zh: `其中 ${ofSpeakersOnly} 条仅因发言人在当地任职或所属机构在当地`,
  } as const satisfies Bilingual;
  return [
    names[counted] + relations[language],
    ...(way === 'through' || way === 'none' ? [wayText(way, level, language)] : []),
    ...(ofSpeakersOnly > 0 ? [speakers[language]] : []),
  ].join(between);
}

interface Reach {
  readonly way: Addressed;
  readonly counted: Counted;
  /** Statements whose place comes only from the speaker's post or institution. */
  readonly ofSpeakersOnly: number;
  readonly level: Level;
}

/** Some of `of` things; the names are those of `count` of them, or none where they are too many. */
interface Unspoken {
  readonly count: number;
  readonly of: number;
  readonly names: readonly Bilingual[];
}

/** `No one speaks of 9 of 34 provinces: …`. */
export function silentText(
  { count, of, names }: Unspoken,
  kind: Level | 'grouping' | 'strategy',
  counted: Counted,
): Bilingual {
  const nouns = {
    en: {
      province: 'provinces',
      prefecture: 'cities',
      grouping: 'groupings',
      strategy: 'strategies',
    },
    zh: { province: '个省份', prefecture: '个地市', grouping: '个区域', strategy: '项战略' },
  } as const;
  return bilingual((language) => {
    const { noOne, join, colon, stop } = WORDS[language];
    const list = names.map((name) => name[language]).join(join);
    const said = {
      en:
        count === 0
          ? everyOne[counted].en(of, nouns.en[kind])
          : `${noOne[counted]} ${count} of ${of} ${nouns.en[kind]}`,
      zh:
        count === 0
          ? everyOne[counted].zh(of, nouns.zh[kind])
          : `${of} ${nouns.zh[kind]}中，${noOne[counted]}的有 ${count} ${nouns.zh[kind].charAt(0)}`,
    };
    return said[language] + (list === '' ? '' : colon + list) + stop;
  });
}

/** `Xiao Zhanxin (post or institution: Zhongshan) speaks of the Greater Bay Area.` */
export function elsewhereText(
  speaker: Bilingual,
  from: readonly Bilingual[],
  about: readonly Bilingual[],
): Bilingual {
  const list = (names: readonly Bilingual[], language: Language) =>
    names.map((name) => name[language]).join(WORDS[language].join);
  return {
    zh: `${speaker.zh}（任职地或机构所在地：${list(from, 'zh')}）谈到${list(about, 'zh')}。`,
    en: `${speaker.en} (post or institution: ${list(from, 'en')}) speaks of ${about.map((name) => withArticle(name.en)).join(', ')}.`,
  };
}

/** The fixed texts of the layer. */
export const silenceTexts = {
  heading: {
    province: { zh: '各省份是否被提及', en: 'Spoken of or not, by province' },
    prefecture: { zh: '各地市是否被提及', en: 'Spoken of or not, by city' },
  },
  caution: {
    statements: {
      zh: '报告只收录部分发言：此处未见，不等于无人说过。',
      en: 'A report is a selection of what was said: what is missing here may have been said elsewhere.',
    },
    strategies: {
      zh: '报告只是选编：此处未见，不等于别处没有。',
      en: 'A report is a selection: what is missing here may be elsewhere.',
    },
  },
  column: { zh: '提及方式', en: 'Spoken of' },
  more: {
    zh: '未提及的区域和战略，谈更大范围或别处的发言人',
    en: 'Groupings and strategies; who speaks of larger or other places',
  },
  elsewhere: (count: number): Bilingual => ({
    zh: `有 ${count} 条发言，谈的是比发言人任职地或所属机构所在地更大的范围，或其他地区、区域：`,
    en:
      count === 1
        ? 'In 1 statement the words are about a larger place than that of the speaker’s post or institution, or about another:'
        : `In ${count} statements the words are about a larger place than that of the speaker’s post or institution, or about another:`,
  }),
} as const;
