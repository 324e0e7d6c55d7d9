import { position } from '../corpus/columns.ts';
import type { Place } from '../regions/region.ts';
import type { ViewModel } from '../view/viewModel.ts';

/** Among so many statements nobody looks for a name in passing, and their texts are far. */
const MAX_STATEMENTS = 64;

/**
 * Whether a statement that reaches `place` from elsewhere has its name in it all the same: "Guangdong,
 * Hong Kong and Macao" is one proper name, and still names Hong Kong. Null where that cannot be told
 * from the texts at hand.
 */
export function isPlaceMentioned({ linked }: ViewModel, place: Place): boolean | null {
  const { texts } = linked.corpus;
  const name = place.short[linked.report.language];
  const { direct, within, through } = linked.statements.at(place.id);
  if (direct.length + within.length + through.length > MAX_STATEMENTS) return null;
  let all = true;
  for (const list of [direct, within, through])
    for (const at of list) {
      const text = texts.at(position(at));
      if (typeof text === 'string') all = false;
      else if (text.parts.some((part) => part.text.includes(name))) return true;
    }
  return all ? false : null;
}
