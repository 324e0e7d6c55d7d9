import { type Adcode, isAdcode } from '../../ids.ts';
import type { Place } from '../region.ts';

/**
 * A name and its short form in one text: `short|rest` where the name is the short form and `rest`;
 * `short||name` where the name does not begin with the short form; the name alone where both are equal.
 */
export type Name = string;

/** The difference of each number to the one before it. */
export function deltas(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** The numbers that `deltas` was given. */
export function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

/** Packs a name and its short form into one text. */
export function packName(name: string, short: string): Name {
  if (name === short) return name;
  return name.startsWith(short) ? `${short}|${name.slice(short.length)}` : `${short}||${name}`;
}

function unpackName(packed: Name): { readonly name: string; readonly short: string } {
  const [short = '', rest, whole] = packed.split('|');
  return { short, name: whole ?? short + (rest ?? '') };
}

/** A region's names in both languages. */
export function namesOf(zh: Name, en: Name): Pick<Place, 'name' | 'short'> {
  const [chinese, english] = [unpackName(zh), unpackName(en)];
  return {
    name: { zh: chinese.name, en: english.name },
    short: { zh: chinese.short, en: english.short },
  };
}

/** Degrees as a whole number of steps; a degree has `of` steps. */
export const steps = (degrees: number, of: number): number => Math.round(degrees * of);

/** An administrative code from its number. Throws a RangeError when the number has more than six digits. */
export function codeOf(number: number): Adcode {
  const code = String(number).padStart(6, '0');
  if (!isAdcode(code)) throw new RangeError(`${number} is no administrative code`);
  return code;
}

/** The value at `index`. Throws a RangeError when there is none. */
export function at<Value>(values: ArrayLike<Value>, index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`there is no entry ${index}`);
  return value;
}
