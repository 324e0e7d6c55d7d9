import { type Adcode, isAdcode } from '../../ids.ts';
import type { Place } from '../region.ts';

/**
 * `short|rest` where the name is `short` and `rest`; `short||name` where it begins otherwise; the
 * name alone where both are equal.
 */
export type Name = string;

export function deltas(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** The inverse of `deltas`. */
export function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

export function packName(name: string, short: string): Name {
  if (name === short) return name;
  return name.startsWith(short) ? `${short}|${name.slice(short.length)}` : `${short}||${name}`;
}

function unpackName(packed: Name): { readonly name: string; readonly short: string } {
  const [short = '', rest, whole] = packed.split('|');
  return { short, name: whole ?? short + (rest ?? '') };
}

export function namesOf(zh: Name, en: Name): Pick<Place, 'name' | 'short'> {
  const [chinese, english] = [unpackName(zh), unpackName(en)];
  return {
    name: { zh: chinese.name, en: english.name },
    short: { zh: chinese.short, en: english.short },
  };
}

/** A degree has `of` steps. */
export const steps = (degrees: number, of: number): number => Math.round(degrees * of);

/** Throws a RangeError when the number has more than six digits. */
export function codeOf(number: number): Adcode {
  const code = String(number).padStart(6, '0');
  if (!isAdcode(code)) throw new RangeError(`${number} is no administrative code`);
  return code;
}

/** Throws a RangeError when there is no value at `index`. */
export function at<Value>(values: ArrayLike<Value>, index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`there is no entry ${index}`);
  return value;
}
