import type { Cell } from '../cell.ts';
import { cleanText } from './cleanText.ts';
import { knownUnit } from './units.ts';

export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** The unit written after the number, such as `%` or `亿元`. */
      readonly unit: string | null;
      /** A mark of a footnote after the number, which was left out. */
      readonly isMarked: boolean;
    }
  /** A sign for "no data", such as a dash. Never zero. */
  | { readonly kind: 'no-data' }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'empty' };

const NO_DATA =
  /^(?:[-‐-―─−~〜]+|\.{2,}|…+|[x×/\\*]|n\.?[/.]?a\.?|nan|null|none|nil|nd|\(?(?:无|暂无|缺|缺失|不详|未公布|无数据|暂无数据|空|空缺|数据缺失|无资料)\)?|not available|no data|missing)$/iu;
const ERROR = /^#(?:div\/0!|n\/a|name\?|null!|num!|ref!|value!|spill!|calc!)$/iu;
const MARK = /(?:[*†‡§]+|\[\w{1,2}\]|(?<=\d)\s*[a-d]?\))$/u;
const GROUPED = /^\d{1,3}(?:[,' ]\d{3})+(?:\.\d+)?$/u;
const GROUPED_BY_DOTS = /^\d{1,3}(?:[.' ]\d{3})+(?:,\d+)?$/u;
const PLAIN = /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/iu;
/** Most numbers; at most 15 digits, so that none is infinite. */
const DIGITS = /^-?\d{1,15}(?:\.\d{1,15})?$/u;
const COMMA_DECIMAL = /^\d+,\d+$/u;

/** Whether a cell can only be a number with a decimal comma, such as `1234,5`. */
export function hasDecimalComma(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > 30) return false;
  return /^[+-]?(?:\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3})+,\d+)\s*%?$/u.test(cleanText(cell));
}

function digitsOf(text: string, isCommaDecimal: boolean): number | null {
  if (isCommaDecimal && (COMMA_DECIMAL.test(text) || GROUPED_BY_DOTS.test(text)))
    return Number(text.replace(/[.' ]/gu, '').replace(',', '.'));
  if (GROUPED.test(text)) return Number(text.replace(/[,' ]/gu, ''));
  return PLAIN.test(text) ? Number(text) : null;
}

function signed(text: string): { readonly sign: 1 | -1; readonly rest: string } {
  const inBrackets = /^\((.+)\)$/u.exec(text)?.[1];
  // Accounts write a negative number in brackets.
  if (inBrackets !== undefined && /^\D{0,2}\d/u.test(inBrackets))
    return { sign: -1, rest: inBrackets.trim() };
  const minus = /^[-‐-―−]\s*(?=[\d.])/u.exec(text)?.[0];
  if (minus !== undefined) return { sign: -1, rest: text.slice(minus.length) };
  return { sign: 1, rest: text.replace(/^\+\s*/u, '') };
}

/**
 * The number in a cell: with separators of thousands, a percent sign, a minus sign or brackets for negative
 * numbers, and a known unit after it. Null for any other text.
 * @param isCommaDecimal whether the numbers of the table have a decimal comma
 */
export function readNumber(cell: Cell, isCommaDecimal = false): NumberReading | null {
  if (typeof cell === 'number')
    return Number.isFinite(cell)
      ? { kind: 'number', value: cell, unit: null, isMarked: false }
      : { kind: 'no-data' };
  if (cell === null || cell.trim() === '') return { kind: 'empty' };
  if (DIGITS.test(cell))
    return { kind: 'number', value: Number(cell) + 0, unit: null, isMarked: false };
  if (cell.length > 60) return null;
  const text = cleanText(cell);
  if (text === '') return { kind: 'empty' };
  if (ERROR.test(text)) return { kind: 'error', text };
  if (NO_DATA.test(text)) return { kind: 'no-data' };
  if (!/\d/u.test(text)) return null;
  const withoutMark = text.replace(MARK, '');
  const isBalanced = (part: string): boolean => part.includes('(') === part.includes(')');
  const marked = withoutMark !== text && isBalanced(withoutMark);
  const { sign, rest } = signed(marked ? withoutMark.trim() : text);
  const [, digits = '', suffix = ''] = /^([\d.,' ]*(?:e[+-]?\d{1,3})?)(.*)$/iu.exec(rest) ?? [];
  const unit = suffix === '' ? null : knownUnit(suffix.trim());
  if (suffix.trim() !== '' && unit === null) return null;
  const value = digitsOf(digits.trim(), isCommaDecimal);
  if (value === null || !Number.isFinite(value)) return null;
  // Without a sign for zero, so that "-0.0" and "0" are the same value.
  return { kind: 'number', value: sign * value + 0, unit, isMarked: marked };
}
