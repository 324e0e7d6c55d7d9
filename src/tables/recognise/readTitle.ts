import type { Cell } from '../cell.ts';
import { cleanText, plainName } from '../text/cleanText.ts';
import { findPeriod } from '../text/readPeriod.ts';
import { splitUnit, unitsOfLine } from '../text/units.ts';
import { isBlank } from './body.ts';
import { KEY_LINE } from './words.ts';

/** What the lines above a table say of all of its values. */
export interface Title {
  readonly indicator: string | null;
  readonly units: readonly string[];
  readonly year: number | null;
  /** The words that name the year. */
  readonly yearText: string;
  /** A text that may be the name of the only place. */
  readonly placeTexts: readonly string[];
}

const KEYS = {
  indicator: /^(?:指标|指标名称|indicator)$/iu,
  time: /^(?:时间|年份|年度|time|year)$/iu,
  place: /^(?:地区|区域|省份|region)$/iu,
} as const;

/** Numbers of tables and words around the subject: 表2-1, 各省, 分地区, 情况. */
function subjectOf(title: string): string {
  return title
    .replace(/^(?:续?(?:表|图)|table)\s*\d+(?:[-–.—]\d+)*\s*[:.]?\s*/iu, '')
    .replace(/^\d+(?:[-–—.]\d+)+\s+/u, '')
    .replace(
      /^(?:全国)?(?:分|各|按)(?:地区|省区市|省\([^)]*\)|省份|省市|省|城市|市)(?:分|的)?(?=.)/u,
      '',
    )
    .replace(/^[\s:,、]+|[\s:,、]+$/gu, '');
}

function textsOf(row: readonly Cell[]): readonly string[] {
  const texts = [...new Set(row.filter((cell) => !isBlank(cell)).map(cleanText))];
  // "指标" and its value may be in two cells.
  const joined = texts.length === 2 ? texts.join(':') : '';
  return joined !== '' && KEY_LINE.test(plainName(joined)) ? [joined] : texts;
}

/**
 * Reads the lines above a table.
 * @param others headings and footnotes, which may contain a unit line
 */
export function readTitle(
  rows: readonly (readonly Cell[])[],
  others: readonly (readonly Cell[])[],
): Title {
  let indicator: string | null = null;
  let subject: string | null = null;
  const units: string[] = [];
  const years = new Map<number, string>();
  const placeTexts: string[] = [];
  for (const text of rows.flatMap(textsOf)) {
    if (text.length > 200) continue;
    const [, key = '', value = ''] = KEY_LINE.exec(plainName(text)) ?? [];
    const lineUnits = unitsOfLine(text);
    for (const unit of lineUnits) if (!units.includes(unit)) units.push(unit);
    if (KEYS.indicator.test(key)) {
      const { rest, unit } = splitUnit(KEY_LINE.exec(cleanText(text))?.[2] ?? value);
      indicator = rest === '' ? indicator : rest;
      if (unit !== null && !units.includes(unit)) units.push(unit);
      continue;
    }
    if (KEYS.place.test(key)) placeTexts.unshift(value);
    const period = findPeriod(KEYS.time.test(key) ? value : text);
    if (period !== null && period.period.part === null && (key === '' || KEYS.time.test(key)))
      years.set(period.period.year, text);
    if (key !== '' && !/^(?:表名|标题|title|table)$/iu.test(key)) continue;
    const withoutUnits = text.replace(/[([【]?\s*(?:计量)?(?:单位|單位|units?)\s*[::].*$/iu, '');
    const { rest, unit } = splitUnit(key === '' ? withoutUnits : value);
    if (unit !== null && !units.includes(unit)) units.push(unit);
    const plain = subjectOf(findPeriod(rest)?.rest ?? rest);
    if (plain !== '') {
      subject ??= plain;
      placeTexts.push(plain);
    }
  }
  if (units.length === 0)
    units.push(...new Set(others.flatMap(textsOf).flatMap((text) => unitsOfLine(text))));
  const [year] = years;
  return {
    indicator: indicator ?? subject,
    units,
    year: years.size === 1 && year !== undefined ? year[0] : null,
    yearText: years.size === 1 && year !== undefined ? year[1] : '',
    placeTexts,
  };
}
