import type { Language } from '../domain/language.ts';
import type { Finding } from '../domain/report/finding.ts';

/** More names than these would not be read. */
const MAX_NAMES = 3;

function inEnglish({ most, count, total, without }: Finding): string {
  const names = most.map(({ short }) => short.en);
  const last = names.at(-1) ?? '';
  const listed = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
  const who = names.length > MAX_NAMES ? `${String(names.length)} provinces` : listed;
  const verb = names.length > 1 ? 'are' : 'is';
  const each = names.length > 1 ? ' each' : '';
  const of = total === 1 ? 'the only statement' : `${String(count)} of ${String(total)} statements`;
  const first = `${who} ${verb} spoken of most: ${of}${each}.`;
  if (without === 0) return first;
  return without === 1
    ? `${first} One province has none of its own.`
    : `${first} ${String(without)} provinces have none of their own.`;
}

function inChinese({ most, count, total, without }: Finding): string {
  const names = most.map(({ short }) => short.zh);
  const who = names.length > MAX_NAMES ? `${String(names.length)} 个省级行政区` : names.join('、');
  const each = names.length > 1 ? '各' : '';
  const of =
    total === 1 ? '唯一一条发言' : `${String(total)} 条发言中${each}有 ${String(count)} 条`;
  const first = `${who}被谈及最多：${of}。`;
  return without === 0 ? first : `${first}${String(without)} 个省级行政区没有直接涉及的发言。`;
}

const TEXTS: Readonly<Record<Language, (finding: Finding) => string>> = {
  en: inEnglish,
  zh: inChinese,
};

/** The headline of a report: what its map shows first. */
export function findingText(finding: Finding, language: Language): string {
  return TEXTS[language](finding);
}
