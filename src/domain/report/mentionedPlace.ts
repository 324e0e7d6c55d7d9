import { position } from '../corpus/columns.ts';
import type { Place } from '../regions/region.ts';
import type { ViewModel } from '../view/viewModel.ts';

/** The texts of more statements are not searched: most of them are not loaded. */
const MAX_STATEMENTS = 64;

/** Also without a tie: "Guangdong, Hong Kong and Macao". Null where the loaded texts do not decide it. */
export function isPlaceMentioned({ linked }: ViewModel, place: Place): boolean | null {
  const { texts } = linked.corpus;
  const name = place.short[linked.report.language];
  const { direct, within, through } = linked.statements.at(place.id);
  if (direct.length + within.length + through.length > MAX_STATEMENTS) return null;
  let areAllLoaded = true;
  for (const list of [direct, within, through])
    for (const at of list) {
      const text = texts.at(position(at));
      if (typeof text === 'string') areAllLoaded = false;
      else if (text.parts.some((part) => part.text.includes(name))) return true;
    }
  return areAllLoaded ? false : null;
}
