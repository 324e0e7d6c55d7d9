import type { RegionId } from '../domain/ids.ts';
import { fold, hasHan } from '../domain/search/foldText.ts';
import { FORMER_NAMES, GROUPING_ALIASES } from './formerNames.ts';
import { groupingForms, type PlaceForm, placeForms } from './placeForms.ts';
import type { GazetteerSources, PlaceName, PlaceNameKind } from './placeName.ts';

/** All names of regions, ready to look up. */
export interface Gazetteer {
  /** Every region by its code or id; `kind` is `code`. */
  readonly regions: ReadonlyMap<string, PlaceName>;
  /** By the folded text (see `fold`): every region that has this name, each once. */
  readonly names: ReadonlyMap<string, readonly PlaceName[]>;
}

/** Makes a gazetteer of all names in both languages. Time and memory are linear in the sources. */
export function buildGazetteer({ places, groupings, spellings }: GazetteerSources): Gazetteer {
  const regions = new Map<string, PlaceName>();
  const names = new Map<string, PlaceName[]>();
  for (const { id, name, level, parent } of places)
    regions.set(id, { id, name, level, parent, kind: 'code' });
  for (const { id, name } of groupings)
    regions.set(id, { id, name, level: 'grouping', parent: null, kind: 'code' });

  const add = (id: string, { text, kind }: PlaceForm): void => {
    const region = regions.get(id);
    const key = fold(text);
    if (region === undefined || key === '') return;
    const same = names.get(key) ?? [];
    if (same.some((one) => one.id === region.id)) return;
    names.set(key, [...same, { ...region, kind }]);
  };

  for (const place of places) for (const form of placeForms(place)) add(place.id, form);
  for (const grouping of groupings)
    for (const form of groupingForms(grouping)) add(grouping.id, form);
  for (const { id, zh, latin } of spellings) {
    for (const text of zh) add(id, { text, kind: spellingKind(text) });
    for (const text of latin) add(id, { text, kind: 'pinyin' });
  }
  const addBoth = (kind: PlaceNameKind) => (row: readonly [string, string, string]) => {
    const [id, zh, en] = row;
    add(id, { text: zh, kind });
    add(id, { text: en, kind });
  };
  FORMER_NAMES.forEach(addBoth('former'));
  GROUPING_ALIASES.forEach(addBoth('alias'));
  return { regions, names };
}

function spellingKind(text: string): PlaceNameKind {
  return hasHan(text) && Array.from(text).length === 1 ? 'abbreviation' : 'alias';
}

/** Whether a place is the other one or lies in it; false for groupings. */
export function isWithin(gazetteer: Gazetteer, inner: RegionId, outer: RegionId): boolean {
  let at: PlaceName | undefined = gazetteer.regions.get(inner);
  while (at !== undefined) {
    if (at.id === outer) return true;
    at = at.parent === null ? undefined : gazetteer.regions.get(at.parent);
  }
  return false;
}
