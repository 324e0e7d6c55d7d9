import type { Place } from './region.ts';
import type { Shown } from './shown.ts';

/**
 * Whether a statement that reaches `place` from elsewhere has its name in it all the same: "Guangdong,
 * Hong Kong and Macao" is one proper name, and still names Hong Kong.
 */
export function isNamedInPassing({ linked }: Shown, place: Place): boolean {
  const name = place.short[linked.report.language];
  return linked.statements
    .at(place.id)
    .some(({ item }) => item.parts.some(({ text }) => text.includes(name)));
}
