import type { Adcode } from '../domain/ids.ts';
import { fold, hasHan } from '../domain/search/foldText.ts';
import { type Gazetteer, isWithin } from './gazetteer.ts';
import type { PlaceName, PlaceNameKind, RegionLevel } from './placeName.ts';

/** What a cell means. Candidates are listed in the order of their codes. */
export type Resolution =
  | { readonly kind: 'one'; readonly place: PlaceName }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly PlaceName[] }
  | { readonly kind: 'unknown' };

/** What is known of the cell otherwise, such as that its column lists provinces. */
export interface PlaceContext {
  readonly levels?: readonly RegionLevel[];
  /** Only places in one of these. */
  readonly within?: readonly Adcode[];
}

/** Names of a lower rank count only when no name of a higher rank fits. */
const RANKS: readonly (readonly PlaceNameKind[])[] = [
  ['code', 'full', 'short'],
  ['stem'],
  ['alias', 'abbreviation', 'former', 'pinyin'],
];
/** No name of a place is longer; longer cells are not searched for several names. */
const LONGEST_CELL = 60;
const UNKNOWN: Resolution = { kind: 'unknown' };

/**
 * The region that a whole cell names as people write it: 河南, 河南省, Henan Province, 410000, 41, 北 京,
 * 河南省郑州市, `Suzhou, Jiangsu`. A name of several regions gives all of them, never a guess.
 */
export function resolvePlace(
  gazetteer: Gazetteer,
  cell: string,
  context: PlaceContext = {},
): Resolution {
  const text = cellText(cell);
  const fits = (place: PlaceName): boolean => fitsContext(gazetteer, place, context);
  const code = codeIn(text);
  if (code !== undefined) {
    const place = gazetteer.regions.get(code);
    return place !== undefined && fits(place) ? { kind: 'one', place } : UNKNOWN;
  }
  const key = fold(text);
  const found = (gazetteer.names.get(key) ?? []).filter(fits);
  const candidates =
    found.length > 0 || text.length > LONGEST_CELL
      ? mostLikely(gazetteer, found)
      : severalNames(gazetteer, text).filter(fits);
  return toResolution(candidates);
}

function toResolution(candidates: readonly PlaceName[]): Resolution {
  const [place] = candidates;
  if (place === undefined) return UNKNOWN;
  if (candidates.length === 1) return { kind: 'one', place };
  return {
    kind: 'ambiguous',
    candidates: candidates.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Without what surrounds a name in tables: marks of footnotes, a code beside the name, `其中:`. */
function cellText(cell: string): string {
  return cell
    .replaceAll(/[*†‡※①-⑳¹²³⁴-⁹]/gu, '')
    .normalize('NFKC')
    .replace(/^\s*(?:其中|#)\s*[::]?\s*/u, '')
    .replace(/[([]\s*\d*\s*[)\]]\s*$/u, '')
    .replace(/^\s*\d{6}(?=\s*\D)/u, '')
    .replace(/(?<=[\p{L}\s])\d{6}\s*$/u, '')
    .trim();
}

/** The six digits that a cell of two, four, six or twelve digits means. */
function codeIn(text: string): string | undefined {
  const digits = text.replaceAll(/\s/gu, '').replace(/\.0+$/u, '');
  if (/^\d{12}$/u.test(digits) && digits.endsWith('000000')) return digits.slice(0, 6);
  return /^(?:\d{2}){1,3}$/u.test(digits) ? digits.padEnd(6, '0') : undefined;
}

function fitsContext(
  gazetteer: Gazetteer,
  place: PlaceName,
  { levels, within }: PlaceContext,
): boolean {
  if (levels !== undefined && !levels.includes(place.level)) return false;
  return within === undefined || within.some((outer) => isWithin(gazetteer, place.id, outer));
}

/** The regions of one name that come into question, by the rank of the name. */
export function mostLikely(
  gazetteer: Gazetteer,
  found: readonly PlaceName[],
): readonly PlaceName[] {
  const [best = [], next = []] = RANKS.map((kinds) =>
    found.filter(({ kind }) => kinds.includes(kind)),
  ).filter((ofRank) => ofRank.length > 0);
  const stems = best.every(({ kind }) => kind === 'stem') ? best : next;
  if (best === stems) return outermost(gazetteer, best);
  // A district of a large city is called by its stem as often as the other city is by its short name: 朝阳.
  const districts = stems.filter(
    (inner) =>
      isInLargeCity(gazetteer, inner) &&
      best.every((outer) => hasSameStem(inner, outer) && !isWithin(gazetteer, inner.id, outer.id)),
  );
  return [...best, ...districts];
}

/** Without places that lie in another one of the list: 恩施 is the prefecture, not its city. */
function outermost(gazetteer: Gazetteer, places: readonly PlaceName[]): readonly PlaceName[] {
  return places.filter(
    (inner) =>
      !places.some((outer) => outer.id !== inner.id && isWithin(gazetteer, inner.id, outer.id)),
  );
}

/** Whether a place is a district of a municipality or of the capital of a province. */
function isInLargeCity(gazetteer: Gazetteer, { name, parent }: PlaceName): boolean {
  const isOfCity = /^(?:[1-5]\d0000|\d{2}0100)$/u.test(parent ?? '');
  const isMunicipality = gazetteer.regions.get(parent ?? '')?.name.zh.endsWith('市') ?? false;
  return name.zh.endsWith('区') && isOfCity && isMunicipality;
}

/** Whether a district and a city have the same name apart from the generic term. */
function hasSameStem(district: PlaceName, city: PlaceName): boolean {
  return city.name.zh.endsWith('市') && district.name.zh.slice(0, -1) === city.name.zh.slice(0, -1);
}

/** The innermost place of a cell that names a place and those around it. */
function severalNames(gazetteer: Gazetteer, text: string): readonly PlaceName[] {
  if (!hasHan(text)) {
    const parts = text.split(/\s*,\s*/u).map(fold);
    return parts.length < 2 ? [] : innermost(gazetteer, parts.reverse());
  }
  const key = fold(text);
  for (let at = key.length - 2; at >= 2; at -= 1) {
    const outer = gazetteer.names.get(key.slice(0, at));
    if (outer === undefined) continue;
    const rest = key.slice(at);
    const inner = innermost(gazetteer, [key.slice(0, at), rest]);
    if (inner.length > 0) return inner;
    const nested = severalNames(gazetteer, rest).filter((place) =>
      outer.some(({ id }) => isWithin(gazetteer, place.id, id)),
    );
    if (nested.length > 0) return nested;
  }
  return [];
}

/** The places of the last name that lie in those of the names before it. */
function innermost(gazetteer: Gazetteer, keys: readonly string[]): readonly PlaceName[] {
  const [first = '', ...others] = keys;
  let places = gazetteer.names.get(first) ?? [];
  for (const key of others) {
    const outers = places;
    places = (gazetteer.names.get(key) ?? []).filter((inner) =>
      outers.some(({ id }) => id !== inner.id && isWithin(gazetteer, inner.id, id)),
    );
  }
  return outermost(gazetteer, places);
}
