import type { Language } from '../domain/language.ts';
import type { Finding } from '../domain/report/finding.ts';

/** More names than these would not be read. */
const MAX_NAMES = 3;

function inEnglish({ most, count, total, without }: Finding): string {
  const names = most.map(({ short }) => short.en);
  const last = names.at(-1) ?? '';
  const listed = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
  const who = names.length > MAX_NAMES ? `${String(names.length)} provinces` : listed;
  const verb = names.length > 1 ? 'have' : 'has';
  const each = names.length > 1 ? ' each' : '';
  const first =
    total === 1
      ? `The only statement is about ${who}.`
      : `${who} ${verb} the most statements: ${String(count)} of ${String(total)}${each}.`;
  if (without === 0) return first;
  return without === 1
    ? `${first} One province has none about it.`
    : `${first} ${String(without)} provinces have none about them.`;
}

function inChinese({ most, count, total, without }: Finding): string {
  const names = most.map(({ short }) => short.zh);
  const who = names.length > MAX_NAMES ? `${String(names.length)} 个省级行政区` : names.join('、');
  const each = names.length > 1 ? '各' : '';
  const first =
    total === 1
      ? `报告唯一的一条发言谈及${who}。`
      : `谈及最多的是${who}：${String(total)} 条发言中${each}有 ${String(count)} 条。`;
  return without === 0 ? first : `${first}另有 ${String(without)} 个省级行政区未被直接谈及。`;
}

const TEXTS: Readonly<Record<Language, (finding: Finding) => string>> = {
  en: inEnglish,
  zh: inChinese,
};

/** The headline of a report: what its map shows first. */
export function findingText(finding: Finding, language: Language): string {
  return TEXTS[language](finding);
}
