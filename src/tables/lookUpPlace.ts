import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { resolvePlace } from '../gazetteer/resolvePlace.ts';
import type { Adcode } from '../domain/ids.ts';
import { isAdcode } from '../domain/ids.ts';
import type { LookUpPlace } from './recognise/tablePlaces.ts';

/** Looks up places in a gazetteer. */
export function lookUpIn(gazetteer: Gazetteer): LookUpPlace {
  return (text, { levels, within }) => {
    const codes = within?.filter((id): id is Adcode => isAdcode(id));
    const found = resolvePlace(gazetteer, text, {
      ...(levels === undefined ? {} : { levels }),
      ...(codes === undefined ? {} : { within: codes }),
    });
    if (found.kind === 'one') return [found.place];
    return found.kind === 'ambiguous' ? found.candidates : [];
  };
}
