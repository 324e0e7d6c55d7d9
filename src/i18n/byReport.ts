import type { RegionId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import { countsByReport, type ReportCount } from '../domain/panel/countsByReport.ts';
import type { ViewModel } from '../domain/view/viewModel.ts';

const many = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

const WORDS = {
  en: {
    statements: (count: number) => many(count, 'statement', 'statements'),
    strategies: (count: number) => many(count, 'strategy', 'strategies'),
    of: (name: string, counts: readonly string[]) => `${name}: ${counts.join(', ')}`,
    none: 'no statements',
    separator: ' · ',
  },
  zh: {
    statements: (count: number) => `${count} 条发言`,
    strategies: (count: number) => `${count} 项战略`,
    of: (name: string, counts: readonly string[]) => `${name}：${counts.join('、')}`,
    none: '没有发言',
    separator: '；',
  },
} as const satisfies Readonly<Record<Language, object>>;

/** `2024 Two Sessions: 3 statements, 2 strategies · Regional plans: 5 strategies`; empty for no counts. */
export function reportCountsText(counts: readonly ReportCount[], language: Language): string {
  const words = WORDS[language];
  return counts
    .map(({ name, statements, strategies }) => {
      const parts = [
        ...(statements === null ? [] : [words.statements(statements)]),
        ...(strategies === null ? [] : [words.strategies(strategies)]),
      ];
      return words.of(name[language], parts.length > 0 ? parts : [words.none]);
    })
    .join(words.separator);
}

/** The counts of a region by report; empty where a single report is shown. */
export function byReportText(
  viewModel: Pick<ViewModel, 'linked' | 'filterResult'>,
  region: RegionId,
  language: Language,
): string {
  return reportCountsText(countsByReport(viewModel, region), language);
}
