import { MOST_BREAKS } from './indicatorView.ts';

export interface ValueRange {
  readonly min: number;
  readonly max: number;
}

/** What is wrong in a list of numbers that a user has typed. */
export type BreaksProblem =
  | { readonly kind: 'none' }
  | { readonly kind: 'notNumber'; readonly text: string }
  | { readonly kind: 'order'; readonly first: number; readonly second: number }
  | { readonly kind: 'many'; readonly count: number; readonly most: number }
  | { readonly kind: 'outside'; readonly value: number };

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/u;
/** A number with separators between thousands, or any other piece between commas. */
const GROUPED = /[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![^,%])%?|[^,]+/gu;
/** Between numbers; a comma may also separate thousands. */
const BETWEEN = /(?:[;、\s]|,(?=\s|$))+/u;

/** Null where the text is not one number. Never −0, which an address does not keep. */
function numberOf(text: string): number | null {
  const plain = text.replace(/%$/u, '');
  return NUMBER.test(plain) ? Number(plain) + 0 : null;
}

/**
 * The numbers of a text with commas: `30,000` is one, `30,40` are two. `100,200` is one only where the data reaches it;
 * otherwise every comma is between numbers.
 */
function numbersIn(text: string, { max }: ValueRange): readonly (number | string)[] {
  const read = (part: string): number | string => numberOf(part.replaceAll(',', '')) ?? part;
  const grouped = (text.match(GROUPED) ?? []).map(read);
  const isInReach = grouped.every((each) => typeof each === 'number' && each <= max);
  const pieces = text.split(',').filter((piece) => piece !== '');
  // No number begins with two digits of which the first is 0: such a piece continues the one before.
  if (isInReach || pieces.some((piece) => /^0\d/u.test(piece))) return grouped;
  return pieces.map(read);
}

/**
 * Reads the bounds between classes as a user types them: full-width digits and signs, separators between thousands and
 * per cent signs are understood. `range` is that of the data: each bound has to be in it. `most` is how many there may be.
 */
export function readBreaks(
  text: string,
  range: ValueRange,
  most: number = MOST_BREAKS,
): { readonly breaks: readonly number[] } | { readonly problem: BreaksProblem } {
  const plain = text.normalize('NFKC').replaceAll(/[−–]/gu, '-');
  const breaks: number[] = [];
  const parts = plain.split(BETWEEN).filter((part) => part !== '');
  for (const value of parts.flatMap((part) => numbersIn(part, range))) {
    if (typeof value === 'string') return { problem: { kind: 'notNumber', text: value } };
    const first = breaks.at(-1);
    if (first !== undefined && first >= value)
      return { problem: { kind: 'order', first, second: value } };
    breaks.push(value);
  }
  if (breaks.length === 0) return { problem: { kind: 'none' } };
  if (breaks.length > most) return { problem: { kind: 'many', count: breaks.length, most } };
  const outside = breaks.find((value) => value < range.min || value > range.max);
  return outside === undefined ? { breaks } : { problem: { kind: 'outside', value: outside } };
}
