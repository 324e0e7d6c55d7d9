import type { FilterFacts } from '../domain/filters/filterFacts.ts';
import type { Body } from '../domain/report/report.ts';
import { withArticle } from '../domain/language.ts';
import { FILTER_DIMENSIONS } from '../domain/view/view.ts';
import { filterMessages } from './filters.ts';
import { defineMessages } from './messages.tsx';

/** More names than this are counted. */
const MAX_NAMED = 3;

const ONLY_PROVINCES_EN = /^(\p{Lu}\p{Ll}+) provinces$/iu;
const ONLY_PROVINCES_ZH = /省区市$|省份$/u;

/** The first letter stays where another word has a capital: then it is a name. */
function lowerFirst(text: string): string {
  return /\s\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function joinEn(names: readonly string[], other: (count: number) => string): string {
  if (names.length > MAX_NAMED) return other(names.length);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

function joinZh(names: readonly string[], other: (count: number) => string): string {
  if (names.length > MAX_NAMED) return other(names.length);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join('、')}或${last}`;
}

function reachEn({ provinces, only, isNationwide }: FilterFacts['reach']): string | null {
  if (isNationwide) return 'the whole country';
  const kind = only === null ? null : ONLY_PROVINCES_EN.exec(only)?.[1];
  if (kind) return `${provinces.length} ${kind.toLowerCase()} provinces`;
  if (provinces.length < 2) return provinces[0] ?? null;
  return `${provinces.length} provinces`;
}

function reachZh({ provinces, only, isNationwide }: FilterFacts['reach']): string | null {
  if (isNationwide) return '全国';
  if (only !== null && ONLY_PROVINCES_ZH.test(only)) return `${provinces.length} 个${only}`;
  if (provinces.length < 2) return provinces[0] ?? null;
  return `${provinces.length} 个省级行政区`;
}

/**
 * The only value that is set; null where several are, because a sentence about statements says how they are
 * combined. For strategies the names are listed.
 */
function subjectOf({ names, isOfStatements }: FilterFacts, separator: string): string | null {
  const all = FILTER_DIMENSIONS.flatMap((dimension) => names[dimension]);
  return isOfStatements && all.length > 1 ? null : all.join(separator);
}

const SPEAKERS_EN: Readonly<Record<Exclude<Body, 'government'>, string>> = {
  deputy: 'deputies',
  member: 'members',
  'not-stated': 'speakers whose role is not stated',
  collective: 'deputies and members together',
};

function speakersEn(bodies: readonly Body[]): string {
  const speakers = bodies.flatMap((body) => (body === 'government' ? [] : SPEAKERS_EN[body]));
  const parts = [
    speakers.length > 0 && `by ${joinEn(speakers, (count) => `speakers in ${count} roles`)}`,
    bodies.includes('government') && 'in the Government Work Report',
  ];
  return parts.filter(Boolean).join(' or ');
}

function sentenceEn({ filters: { bodies, voices }, names, count }: FilterFacts): string {
  const kinds = voices.map((voice) => ({ direct: 'quoted', reported: 'reported' })[voice]);
  const noun = [...(kinds.length > 0 ? [kinds.join(' or ')] : []), 'statements'].join(' ');
  const types = joinEn(names.types.map(lowerFirst), (several) => `${several} types of`);
  const groupings = joinEn(names.groupings.map(withArticle), (several) => `${several} groupings`);
  const sections = joinEn(
    names.sections.map((name) => `“${name}”`),
    (several) => `${several} sections`,
  );
  const parts = [
    noun.charAt(0).toUpperCase() + noun.slice(1),
    speakersEn(bodies),
    types && `on ${types} strategies`,
    groupings && `in ${groupings}`,
    sections && `under ${sections}`,
    names.reports.length > 0 && `from ${joinEn(names.reports, (several) => `${several} reports`)}`,
  ];
  return `${parts.filter(Boolean).join(' ')} · ${count}`;
}

const SPEAKERS_ZH: Readonly<Record<Body, string>> = {
  deputy: '人大代表',
  member: '政协委员',
  'not-stated': '身份未注明的发言人',
  collective: '代表委员（集体）',
  government: '政府工作报告',
};

function sentenceZh({ filters: { bodies, voices }, names, count }: FilterFacts): string {
  const nouns = voices.map((voice) => ({ direct: '直接引语', reported: '转述' })[voice]);
  const sections = joinZh(
    names.sections.map((name) => `“${name}”`),
    (several) => ` ${several} 个`,
  );
  const speakers = joinZh(
    bodies.map((body) => SPEAKERS_ZH[body]),
    (several) => ` ${several} 类发言人`,
  );
  const types = joinZh(names.types, (several) => ` ${several} 类`);
  const groupings = joinZh(names.groupings, (several) => ` ${several} 个区域`);
  const subjects = [
    types && `关于${types.endsWith('战略') ? types : `${types}战略`}`,
    groupings && `涉及${groupings}`,
  ];
  const reports = joinZh(names.reports, (several) => ` ${several} 份报告`);
  const owner = [
    reports && `${reports}中`,
    sections && `${sections}部分中`,
    speakers,
    subjects.filter(Boolean).join('、'),
  ];
  const noun = nouns.length === 0 ? '发言' : nouns.join('或');
  const parts = [owner.filter(Boolean).join('').trim(), noun].filter(Boolean);
  return `${parts.join('的')} · ${count} 条`;
}

export const filterReadingMessages = defineMessages({
  en: {
    heading: (facts: FilterFacts): string => {
      const name = subjectOf(facts, ', ');
      if (name === null) return sentenceEn(facts);
      const { count, isOfStatements } = facts;
      const noun = filterMessages.en[isOfStatements ? 'statements' : 'strategies'](count);
      const said = `${count === 0 ? 'no' : count} ${noun}`;
      return `${name}: ${[said, reachEn(facts.reach)].filter(Boolean).join(', ')}`;
    },
    regions: { strategies: 'Applies to', statements: 'About' },
    noStatements: 'The report has no statements.',
    several: (count: number) => `${count} places and groupings`,
    matching: (count: number, all: number) => {
      if (all === 1) return 'The only statement of the report matches the filters.';
      if (count === all) return `All ${all} statements match the filters.`;
      return `${count} of ${all} statements ${count === 1 ? 'matches' : 'match'} the filters.`;
    },
  },
  zh: {
    heading: (facts: FilterFacts): string => {
      const name = subjectOf(facts, '、');
      if (name === null) return sentenceZh(facts);
      const { count, isOfStatements } = facts;
      const noun = filterMessages.zh[isOfStatements ? 'statements' : 'strategies'](count);
      const said = count === 0 ? `没有${noun.slice(1)}` : `${count} ${noun}`;
      return `${name}：${[said, reachZh(facts.reach)].filter(Boolean).join('，')}`;
    },
    regions: { strategies: '适用于', statements: '涉及' },
    noStatements: '报告中没有发言。',
    several: (count: number) => `${count} 个地区和区域`,
    matching: (count: number, all: number) => {
      if (all === 1) return '报告唯一的一条发言符合筛选条件。';
      if (count === all) return `全部 ${all} 条发言都符合筛选条件。`;
      return `${all} 条发言中有 ${count} 条符合筛选条件。`;
    },
  },
});
