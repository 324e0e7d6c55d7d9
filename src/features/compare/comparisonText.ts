import { type ChangeList, changeLists, SHOWN_CHANGES } from '../../domain/compare/changeLists.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import type { Language } from '../../domain/language.ts';
import { compareMessages, numbersText } from '../../i18n/compare.ts';

/** The first sentence of a comparison. */
export function summaryOf(
  { before, after, difference: { basis, sizes } }: Comparison,
  language: Language,
): string {
  const names = { before: before.report.short[language], after: after.report.short[language] };
  return compareMessages[language].summary(names, sizes, basis);
}

/** Whether the list has anything to say. */
export function isChanged({ changes }: ChangeList): boolean {
  return SHOWN_CHANGES.some((change) => changes[change].length > 0);
}

/** The whole comparison in one language, a line for each kind of change. */
export function comparisonText(comparison: Comparison, language: Language): string {
  const messages = compareMessages[language];
  const { basis } = comparison.difference;
  const linesOf = ({ kind, changes, same }: ChangeList): readonly string[] => [
    '',
    messages.kinds[kind],
    ...SHOWN_CHANGES.flatMap((change) => {
      const items = changes[change].map(
        (item) => `${item.name[language]}${numbersText(item, language)}`,
      );
      if (items.length === 0) return [];
      const list = items.join(messages.separator);
      return [`${messages.changes[basis][change]}${messages.colon}${list}${messages.stop}`];
    }),
    ...(same > 0 ? [messages.same(same)] : []),
  ];
  const lists = changeLists(comparison).filter(isChanged);
  return [
    summaryOf(comparison, language),
    ...(basis === 'strategies' ? [messages.byStrategies] : [messages.rule]),
    ...(lists.length === 0 ? [messages.none] : lists.flatMap(linesOf)),
    '',
  ].join('\n');
}
