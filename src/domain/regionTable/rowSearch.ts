import type { Atlas } from '../regions/atlas.ts';
import type { RegionId } from '../ids.ts';
import type { SearchName } from '../regions/region.ts';
import type { RegionRow } from './regionRows.ts';
import { fold } from '../search/foldText.ts';
import { regionEntries } from '../search/nameEntries.ts';
import { matchSpellings, type Spellings } from '../search/spellings.ts';

/** The spellings by which rows are found. */
export type SpellingsById = ReadonlyMap<RegionId, Spellings>;

/** Without `names`, regions are found by the names in the region table alone. */
export function spellingsOf(atlas: Atlas, names: readonly SearchName[] | null): SpellingsById {
  return new Map(
    regionEntries(atlas, names, null).flatMap(({ selection, spellings }) =>
      selection.kind === 'region' ? [[selection.id, spellings] as const] : [],
    ),
  );
}

/**
 * The rows that `text` names, in Chinese, pinyin, initials or English; a province's name finds its
 * cities, too. Small slips count where nothing fits exactly. All rows for a blank text.
 */
export function findRows(
  rows: readonly RegionRow[],
  spellings: SpellingsById,
  text: string,
): readonly RegionRow[] {
  const query = fold(text);
  if (query === '') return rows;
  const fits = (id: RegionId | undefined, guess: boolean) => {
    const known = id === undefined ? undefined : spellings.get(id);
    return known !== undefined && matchSpellings(query, known, guess) !== null;
  };
  for (const guess of [false, true]) {
    const found = rows.filter(
      ({ region, province }) => fits(region.id, guess) || fits(province?.id, guess),
    );
    if (found.length > 0) return found;
  }
  return [];
}
