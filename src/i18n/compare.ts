import type { ListKind, SHOWN_CHANGES } from '../domain/compare/changeLists.ts';
import type { Basis, Difference, Pair } from '../domain/compare/compareReports.ts';
import type { Language } from '../domain/language.ts';
import { percent } from './difference.ts';
import { defineMessages } from './messages.tsx';

type ShownChange = (typeof SHOWN_CHANGES)[number];

const kindsEn: Readonly<Record<ListKind, string>> = {
  provinces: 'Provinces',
  cities: 'Cities',
  groupings: 'Groupings',
  strategies: 'Strategies',
  types: 'Types of strategies',
  speakers: 'Speakers',
};
const changesEn: Readonly<Record<Basis, Readonly<Record<ShownChange, string>>>> = {
  statements: { new: 'New', gone: 'Gone', louder: 'More statements', quieter: 'Fewer statements' },
  strategies: { new: 'New', gone: 'Gone', louder: 'More strategies', quieter: 'Fewer strategies' },
};
const countedEn: Readonly<Record<Basis, (count: number) => string>> = {
  statements: (count) => `${count} ${count === 1 ? 'statement' : 'statements'}`,
  strategies: (count) => `${count} ${count === 1 ? 'strategy' : 'strategies'}`,
};

const kindsZh: Readonly<Record<ListKind, string>> = {
  provinces: '省级地区',
  cities: '市级地区',
  groupings: '区域',
  strategies: '战略',
  types: '战略类型',
  speakers: '发言人',
};
const changesZh: typeof changesEn = {
  statements: { new: '新出现', gone: '不再出现', louder: '发言增多', quieter: '发言减少' },
  strategies: { new: '新出现', gone: '不再出现', louder: '战略增多', quieter: '战略减少' },
};
const countedZh: typeof countedEn = {
  statements: (count) => `${count} 条发言`,
  strategies: (count) => `${count} 项战略`,
};
const shortZh: typeof countedEn = {
  statements: (count) => `${count} 条`,
  strategies: (count) => `${count} 项`,
};

export const compareMessages = defineMessages({
  en: {
    title: 'Comparison',
    with: 'Compared with',
    more: 'Other reports…',
    end: 'End the comparison',
    loading: 'Loading the report to compare with…',
    back: 'All changes',
    summary: (names: Pair<string>, { before, after }: Pair<number>, basis: Basis) =>
      `“${names.after}” has ${countedEn[basis](after)}; “${names.before}” has ${before}.`,
    byStrategies: 'One of the reports has no statements, so strategies are counted.',
    filters: 'Filters do not change the numbers.',
    rule: 'A percentage is the share of all statements of its report. A statement counts for a place, and also for its province and for groupings that wholly contain it.',
    kinds: kindsEn,
    changes: changesEn,
    same: (count: number) => `Unchanged: ${count}.`,
    none: 'No changes.',
    colon: ': ',
    separator: '; ',
    stop: '.',
    moreItems: (count: number) => `${count} more`,
    copy: 'Copy as text',
    copied: 'Copied',
    refused: 'The browser does not allow copying. Select the text and copy it yourself:',
    text: 'Comparison as text',
  },
  zh: {
    title: '比较',
    with: '比较对象',
    more: '其他报告……',
    end: '结束比较',
    loading: '正在加载用于比较的报告……',
    back: '全部变化',
    summary: (names: Pair<string>, { before, after }: Pair<number>, basis: Basis) =>
      `“${names.after}”有 ${countedZh[basis](after)}，“${names.before}”有 ${shortZh[basis](before)}。`,
    byStrategies: '其中一份报告没有发言，因此按战略计数。',
    filters: '数字不受筛选影响。',
    rule: '百分比为占该报告全部发言的比例。一条发言计入所涉地点，也计入其所属省份，以及完整包含该地点的区域。',
    kinds: kindsZh,
    changes: changesZh,
    same: (count: number) => `没有变化：${count} 个。`,
    none: '没有变化。',
    colon: '：',
    separator: '；',
    stop: '。',
    moreItems: (count: number) => `另外 ${count} 个`,
    copy: '复制为文本',
    copied: '已复制',
    refused: '浏览器不允许复制，请选中下面的文本自行复制：',
    text: '比较结果文本',
  },
});

const NUMBERS: Readonly<
  Record<
    Language,
    { withShare: (count: number, share: string) => string; before: (text: string) => string }
  >
> = {
  en: {
    withShare: (count, share) => `${count} (${share})`,
    before: (text) => `, other report ${text}`,
  },
  zh: {
    withShare: (count, share) => `${count}（占 ${share}）`,
    before: (text) => `，另一份报告 ${text}`,
  },
};

/** What follows the name of a changed item, with a space where one is needed: ` 3 (13%), other report 1 (4%)`. */
export function numbersText(
  { before, after, shares, change }: Difference,
  language: Language,
): string {
  const words = NUMBERS[language];
  const counted = (count: number, share: number | null): string =>
    share === null ? `${count}` : words.withShare(count, percent(share, language));
  const now = after > 0 ? ` ${counted(after, shares.after)}` : '';
  if (change === 'new' || before === 0) return now;
  return `${now}${words.before(counted(before, shares.before))}`;
}
