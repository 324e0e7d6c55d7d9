import type { Adcode, RegionId } from '../domain/ids.ts';
import type { Bilingual } from '../domain/language.ts';
import type { Grouping, Place, PlaceLevel, SearchName } from '../domain/regions/region.ts';

/**
 * How a text names a region: `full` 河南省, `short` 河南, `stem` 荥经 for 荥经县, `alias` 大湾区,
 * `abbreviation` 豫, `former` 襄樊, `pinyin` henansheng, `code` 410000.
 */
export type PlaceNameKind =
  | 'full'
  | 'short'
  | 'stem'
  | 'alias'
  | 'abbreviation'
  | 'former'
  | 'pinyin'
  | 'code';

export type RegionLevel = PlaceLevel | 'grouping';

/** One region that a text may mean. */
export interface PlaceName {
  readonly id: RegionId;
  readonly name: Bilingual;
  readonly level: RegionLevel;
  readonly kind: PlaceNameKind;
  /** Null for provinces and groupings. */
  readonly parent: Adcode | null;
}

export type NamedPlace = Pick<Place, 'id' | 'level' | 'type' | 'name' | 'short' | 'parent'>;
export type NamedGrouping = Pick<Grouping, 'id' | 'name' | 'short'>;

/** What a gazetteer is made from: the tables of the project, or the artefacts that the app loads. */
export interface GazetteerSources {
  /** Provinces, prefectures and counties. */
  readonly places: readonly NamedPlace[];
  readonly groupings: readonly NamedGrouping[];
  /** Other spellings of provinces, prefectures and groupings. */
  readonly spellings: readonly SearchName[];
}
