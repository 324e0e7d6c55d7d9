import type { Atlas } from '../regions/atlas.ts';
import type { RegionId } from '../ids.ts';
import type { SearchName } from '../regions/region.ts';
import type { RegionRow } from './regionRows.ts';
import { fold } from '../search/foldText.ts';
import { regionEntries } from '../search/nameEntries.ts';
import { matchSpellings, type Spellings } from '../search/spellings.ts';

export type SpellingsById = ReadonlyMap<RegionId, Spellings>;

/** Without `names` they are only the names of the region table. */
export function spellingsOf(atlas: Atlas, names: readonly SearchName[] | null): SpellingsById {
  return new Map(
    regionEntries(atlas, names, null).flatMap(({ selection, spellings }) =>
      selection.kind === 'region' ? [[selection.id, spellings] as const] : [],
    ),
  );
}

/** A province's name also finds its cities. Small typos are allowed where nothing matches exactly. */
export function findRows(
  rows: readonly RegionRow[],
  spellings: SpellingsById,
  text: string,
): readonly RegionRow[] {
  const query = fold(text);
  if (query === '') return rows;
  const matches = (id: RegionId | undefined, guess: boolean) => {
    const own = id === undefined ? undefined : spellings.get(id);
    return own !== undefined && matchSpellings(query, own, guess) !== null;
  };
  for (const guess of [false, true]) {
    const found = rows.filter(
      ({ region, province }) => matches(region.id, guess) || matches(province?.id, guess),
    );
    if (found.length > 0) return found;
  }
  return [];
}
