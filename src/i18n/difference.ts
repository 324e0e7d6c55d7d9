import type { Basis, Change, Difference } from '../domain/compare/compareReports.ts';
import type { Bilingual, Language } from '../domain/language.ts';

interface Titled {
  readonly short: Bilingual;
}

/** Of the map layer. */
export const differenceTexts = {
  heading: {
    statements: {
      province: { zh: '各省份发言数的变化', en: 'Change in statements by province' },
      prefecture: { zh: '各地市发言数的变化', en: 'Change in statements by city' },
    },
    strategies: {
      province: { zh: '各省份战略数的变化', en: 'Change in strategies by province' },
      prefecture: { zh: '各地市战略数的变化', en: 'Change in strategies by city' },
    },
  },
  note: (
    before: Titled,
    after: Titled,
    { hasRanges, isFiltered }: { readonly hasRanges: boolean; readonly isFiltered: boolean },
  ): Bilingual => ({
    zh: [
      `“${after.short.zh}”与“${before.short.zh}”相比。`,
      hasRanges && '每种颜色从所标数字起。',
      isFiltered && '数字不受筛选影响。',
    ]
      .filter(Boolean)
      .join(''),
    en: [
      `${after.short.en} compared with ${before.short.en}.`,
      hasRanges && 'Each colour begins at its number.',
      isFiltered && 'Filters do not change the numbers.',
    ]
      .filter(Boolean)
      .join(' '),
  }),
  /** With the hatching of the map. */
  onlyIn: {
    new: { zh: '新出现：另一份报告没有', en: 'new: none in the other report' },
    gone: { zh: '不再出现：本报告没有', en: 'gone: none in this report' },
  },
  unchanged: { zh: '没有变化', en: 'no change' },
  column: { zh: '变化', en: 'Change' },
  /** After the signed number in a table. */
  change: { new: { zh: '新出现', en: 'new' }, gone: { zh: '不再出现', en: 'gone' } },
} as const;

/** `+2`, `−1` or `0`. */
export function signedNumber(delta: number): string {
  if (delta === 0) return '0';
  return delta > 0 ? `+${delta}` : `−${-delta}`;
}

/** A share from 0 to 1 with at most two digits. */
export function percent(share: number, language: Language): string {
  const options = { style: 'percent', maximumSignificantDigits: 2 } as const;
  return new Intl.NumberFormat(language, options).format(share);
}

interface Words {
  readonly counted: Readonly<Record<Basis, (count: number) => string>>;
  readonly neither: Readonly<Record<Basis, string>>;
  /** Before the numbers; the signed number where it is null. */
  readonly change: Readonly<Record<Change, string | null>>;
  readonly colon: string;
  readonly withShare: (count: string, share: string) => string;
  readonly numbers: (after: string, before: string, earlier: string) => string;
}

const plural = (count: number, one: string, many: string): string =>
  `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    counted: {
      statements: (count) => plural(count, 'statement', 'statements'),
      strategies: (count) => plural(count, 'strategy', 'strategies'),
    },
    neither: {
      statements: 'no statements in either report',
      strategies: 'no strategies in either report',
    },
    change: { new: 'new', gone: 'gone', louder: null, quieter: null, same: 'no change' },
    colon: ': ',
    withShare: (count, share) => `${count} (${share})`,
    numbers: (after, before, earlier) => `${after}, ${before} in ${earlier}`,
  },
  zh: {
    counted: {
      statements: (count) => (count === 0 ? '没有发言' : `${count} 条发言`),
      strategies: (count) => (count === 0 ? '没有战略' : `${count} 项战略`),
    },
    neither: { statements: '两份报告都没有发言', strategies: '两份报告都没有战略' },
    change: { new: '新出现', gone: '不再出现', louder: null, quieter: null, same: '没有变化' },
    colon: '：',
    withShare: (count, share) => `${count}（占 ${share}）`,
    numbers: (after, before, earlier) => `${after}；“${earlier}”${before}`,
  },
};

interface Setting {
  readonly language: Language;
  readonly basis: Basis;
  /** The short title of the earlier report. */
  readonly earlier: string;
}

/** How often something occurs in both reports with its shares; without a full stop. */
export function changeText(
  { before, after, shares, change }: Difference,
  { language, basis, earlier }: Setting,
): string {
  const words = WORDS[language];
  if (before + after === 0) return words.neither[basis];
  const counted = (count: number, share: number | null): string => {
    const text = words.counted[basis](count);
    return count === 0 || share === null ? text : words.withShare(text, percent(share, language));
  };
  const sign = words.change[change] ?? signedNumber(after - before);
  const numbers = words.numbers(
    counted(after, shares.after),
    counted(before, shares.before),
    earlier,
  );
  return `${sign}${words.colon}${numbers}`;
}
