import { SIMPLIFIED, VARIANTS } from './chineseVariants.ts';

const PAIRS: ReadonlyMap<string, string> = new Map(
  Array.from(VARIANTS, (variant, at) => [variant, SIMPLIFIED.charAt(at)] as const),
);
const VARIANT = new RegExp(`[${VARIANTS}]`, 'gu');

/** Replaces traditional and variant characters by simplified ones, one by one: 臺灣 → 台湾. */
export function simplify(text: string): string {
  return text.replace(VARIANT, (character) => PAIRS.get(character) ?? character);
}
