import { cleanText, plainName } from './cleanText.ts';

const SCALE = '(?:十|百|千|万|十万|百万|千万|亿|十亿|百亿|千亿|万亿)?';
const BASE =
  '(?:元|人民币|美元|欧元|港元|日元|人次|人|户|家|个|所|座|处|项|件|张|册|篇|条|辆|艘|架|台|套|只|头|株|床|名|位|次|次数|岁|年|天|小时|吨标准煤|吨|公斤|千克|克|斤|公里|千米|米|公顷|亩|平方公里|平方千米|平方米|立方米|升|千瓦时|千瓦|瓦|度|焦耳|千焦|度电|摄氏度|毫米|毫克|部|股|票|分贝|标准箱|当量)';
const ONE = `${SCALE}${BASE}`;
const CHINESE_UNIT = new RegExp(`^(?:${ONE}(?:[/每]${ONE})?|万|亿|万亿|千|百万)$`, 'u');
const PERCENT = /^(?:%|‰|百分比|百分点|个百分点|百分数|percent|per cent|pct|percentage points?)$/iu;
const ENGLISH_UNIT =
  /^(?:(?:\d[\d,]* |\d+k )?(?:hundred |ten |100 |10 |10,000 |10000 )?(?:thousand|million|billion|trillion)?s?(?: of)? ?(?:yuan|rmb|cny|usd|us\$|dollars?|persons?|people|inhabitants|households?|tons?|tonnes?|hectares?|ha|km2|km|sq\.? ?km|kwh|mwh|units?|m3|cu\.? ?m)(?: ?(?:\/|per) ?[a-z0-9. ]{1,15})?|thousand|million|billion|trillion)$/iu;

/**
 * A unit as tables write it, in simplified characters: `億元` is `亿元`. Null for a text that is not a known
 * unit.
 */
export function knownUnit(text: string): string | null {
  if (text.length > 40) return null;
  const unit = plainName(text).replace(/^(?:单位|计量单位)[::]\s*/u, '');
  if (PERCENT.test(unit)) return unit === '‰' ? '‰' : '%';
  const chinese = unit.replaceAll(' ', '');
  if (CHINESE_UNIT.test(chinese)) return chinese;
  return ENGLISH_UNIT.test(unit) && unit !== '' ? unit : null;
}

/** `单位:亿元` at the start of a text, or in brackets within it. */
const UNIT_LINE =
  /(?:^|[([【,,;\s])(?:计量单位|计算单位|单位|units?)\s*[::]\s*([^()[\]【】;]{1,40}?)(?=$|[)\]】;])/iu;

/**
 * The units that a line such as `单位：亿元、%` names, in its order. Empty where the line names none. A unit that
 * is not in the vocabulary is accepted here, because the line says that it is one.
 */
export function unitsOfLine(text: string): readonly string[] {
  if (text.length > 300) return [];
  const named = UNIT_LINE.exec(plainName(text))?.[1];
  if (named === undefined) return [];
  // An English unit has several words, so it must not be split at spaces.
  const whole = knownUnit(named);
  if (whole !== null) return [whole];
  return named
    .split(/[、,;]|\s+(?=\S)/u)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => knownUnit(each) ?? each);
}

export interface UnitSplit {
  readonly rest: string;
  readonly unit: string | null;
}

const BRACKETED = /[([【]([^()[\]【】]{1,40})[)\]】]/gu;
const AFTER_SEPARATOR = /^(.*\S)\s*[,/·:]\s*([^,/·:\s]+(?:\/[^,/\s]+)?)$/u;

/**
 * Separates the unit from a heading: `数值（亿元）`, `GDP, 亿元`, `GDP/亿元`, `增速%`. Brackets that contain something else
 * remain.
 */
export function splitUnit(heading: string): UnitSplit {
  const text = cleanText(heading);
  if (text.length > 200) return { rest: text, unit: null };
  const whole = knownUnit(text);
  if (whole !== null) return { rest: '', unit: whole };
  for (const match of text.matchAll(BRACKETED)) {
    const unit = knownUnit(match[1] ?? '');
    if (unit === null) continue;
    const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
    return { rest: rest.replace(/\s+/gu, ' ').trim(), unit };
  }
  const [, before = '', after = ''] = AFTER_SEPARATOR.exec(text) ?? [];
  const separated = after === '' ? null : knownUnit(after);
  if (separated !== null) return { rest: before, unit: separated };
  const [, name = '', sign = ''] = /^(.*\S)\s*([%‰])$/u.exec(text) ?? [];
  return sign === '' ? { rest: text, unit: null } : { rest: name, unit: sign };
}

export function isPercentage(unit: string | null): boolean {
  return unit === '%' || unit === '‰';
}
