import { simplify } from '../../domain/search/simplify.ts';
import type { Cell } from '../cell.ts';

/** Characters without a width: joiners, direction marks, soft hyphens, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;
/** Most cells: one word of digits, Latin letters and common Chinese characters needs no cleaning. */
const CLEAN = /^[\w.,%+\-\u4e00-\u9fff]*$/u;
/** A word that is the same in simplified characters. */
const PLAIN = /^[\w.,%+-]*$/u;
const HAN_GAP = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/**
 * The text of a cell in NFKC (full-width digits and letters become narrow) with single spaces, without
 * invisible characters and without the apostrophe that marks a text in a spreadsheet.
 */
export function cleanText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (CLEAN.test(cell)) return cell;
  // NFKC would turn the sign … into three dots and ① into a digit; both have a meaning of their own.
  return cell
    .replace(/[①-⑳]/gu, '')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^'(?=.)/u, '');
}

/** Characters of units and headings that names of places do not have. */
const TABLE_VARIANTS = '億幣噸畝頃輛減漲佔變歐財預測暫無詳稅採';
const TABLE_SIMPLIFIED = '亿币吨亩顷辆减涨占变欧财预测暂无详税采';
const PAIRS: ReadonlyMap<string, string> = new Map(
  Array.from(TABLE_VARIANTS, (variant, at) => [variant, TABLE_SIMPLIFIED.charAt(at)] as const),
);
const VARIANT = new RegExp(`[${TABLE_VARIANTS}]`, 'gu');

/** A cell as it is written, for questions about it. */
export function writtenText(cell: Cell): string {
  return cell === null ? '' : String(cell).replace(/\s+/gu, ' ').trim();
}

/** {@link cleanText} in simplified characters and without spaces between Chinese characters: `北 京` is `北京`. */
export function plainName(cell: Cell): string {
  if (typeof cell === 'string' && PLAIN.test(cell)) return cell;
  const text = simplify(cleanText(cell).replace(HAN_GAP, ''));
  return text.replace(VARIANT, (character) => PAIRS.get(character) ?? character);
}
