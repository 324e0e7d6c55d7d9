import type { Atlas } from '../regions/atlas.ts';
import type { Adcode } from '../ids.ts';
import type { SearchName } from '../regions/region.ts';
import { fold, hasHan } from '../search/foldText.ts';
import { regionEntries } from '../search/nameEntries.ts';
import { matchSpellings, RANKS, type Spellings } from '../search/spellings.ts';
import { levelsOf, type NavigationLevel } from './arrowNavigation.ts';

export interface JumpResult {
  readonly place: Adcode;
  readonly level: NavigationLevel;
}

/** In Chinese, pinyin, initials or English. */
export type JumpByName = (typed: string, from: JumpResult) => JumpResult | null;

interface Entry {
  readonly id: Adcode;
  readonly levels: readonly NavigationLevel[];
  readonly spellings: Spellings;
  /** In Chinese, English and pinyin. */
  readonly initials: ReadonlySet<string>;
}

const OTHER_LEVEL: Readonly<Record<NavigationLevel, NavigationLevel>> = {
  province: 'city',
  city: 'province',
};

function isOneLetter(query: string): boolean {
  return new Set(query).size === 1;
}

/** Ascending by code. */
function bestOf(entries: readonly Entry[], query: string): readonly Adcode[] {
  const hits = entries.flatMap(({ id, spellings }) => {
    const match = matchSpellings(query, spellings, false);
    return match ? [{ id, rank: RANKS.indexOf(match.rank) }] : [];
  });
  const best = Math.min(...hits.map(({ rank }) => rank));
  return hits.filter(({ rank }) => rank === best).map(({ id }) => id);
}

/** Without `names`, uses the region table's. From two letters on, also searches the other level. */
export function createJumpByName(atlas: Atlas, names: readonly SearchName[] | null): JumpByName {
  const spellings = new Map(
    regionEntries(atlas, names, null).map((entry) => [entry.selection.id, entry.spellings]),
  );
  const entries = atlas.places.flatMap((place): readonly Entry[] => {
    const own = spellings.get(place.id);
    if (!own) return [];
    const names = [place.short.zh, place.short.en, own.initials[0] ?? ''];
    const initials = new Set(names.map((name) => fold(name).charAt(0)));
    return [{ id: place.id, levels: levelsOf(atlas, place), spellings: own, initials }];
  });
  const onLevel = (level: NavigationLevel) =>
    entries.filter(({ levels }) => levels.includes(level));

  return (typed, from) => {
    const query = fold(typed);
    if (query === '') return null;
    const onSameLevel = onLevel(from.level);
    const sameInitial = onSameLevel.filter(({ initials }) => initials.has(query.charAt(0)));
    const next = (sameInitial.find(({ id }) => id > from.place) ?? sameInitial[0])?.id;
    // One Latin letter only goes to the next place that begins with it.
    const isSpecific = query.length > 1 || hasHan(query);
    const found =
      (query.length > 1 ? bestOf(onSameLevel, query)[0] : undefined) ??
      (isOneLetter(query) ? next : undefined) ??
      (isSpecific ? bestOf(onSameLevel, query)[0] : undefined);
    if (found) return { place: found, level: from.level };
    const level = OTHER_LEVEL[from.level];
    const onOtherLevel = isSpecific ? bestOf(onLevel(level), query)[0] : undefined;
    return onOtherLevel ? { place: onOtherLevel, level } : null;
  };
}
