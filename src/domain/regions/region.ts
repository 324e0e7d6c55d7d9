import type { Adcode, GroupingId, RegionId } from '../ids.ts';
import type { Bilingual } from '../language.ts';

/** Degrees, WGS84: [longitude, latitude]. */
export type LngLat = readonly [number, number];
/** Degrees, WGS84: [west, south, east, north]. */
export type Bounds = readonly [number, number, number, number];

/** Whether a fact was checked against an official document. */
export type Verification = 'yes' | 'partly' | 'no';

/**
 * `prefecture` covers all divisions of the prefecture layer below a province: prefecture-level cities,
 * autonomous prefectures, leagues, and the county-level units that a province administers directly
 * (Jiyuan). `county`: county-level places. The region table has only those that a report names, with a
 * point (Youyang). The others, and all polygons, are loaded with the counties layer.
 */
export type PlaceLevel = 'province' | 'prefecture' | 'county';

export type PlaceType =
  | 'province'
  | 'municipality'
  | 'autonomous-region'
  | 'special-administrative-region'
  | 'prefecture-level-city'
  | 'autonomous-prefecture'
  | 'prefecture'
  | 'league'
  | 'county-level-city'
  | 'county-level-unit'
  | 'autonomous-county'
  | 'district'
  | 'county'
  | 'banner'
  | 'autonomous-banner';

/** An administrative division. A municipality, an SAR and Taiwan are one place each, on both map layers. */
export interface Place {
  readonly kind: 'place';
  readonly id: Adcode;
  readonly level: PlaceLevel;
  readonly type: PlaceType;
  /** Official name: 河南省 / Henan; 内蒙古自治区 / Inner Mongolia Autonomous Region. */
  readonly name: Bilingual;
  /** Name for labels and sentences: 河南 / Henan; 内蒙古 / Inner Mongolia. */
  readonly short: Bilingual;
  /** The division it is part of; null for provinces. */
  readonly parent: Adcode | null;
  readonly bounds: Bounds;
  /** Inside the place's largest part. */
  readonly labelPoint: LngLat;
  /** Places of the same level that share a border (from shared arcs), ascending by code. */
  readonly neighbours: readonly Adcode[];
}

export const GROUPING_CATEGORIES = [
  'urban-agglomeration',
  'major-strategy-area',
  'basin',
  'metropolitan-area',
  'plate',
  'free-trade-port',
  'special-type-area',
  'ecological-area',
  'geographic',
] as const;
export type GroupingCategory = (typeof GROUPING_CATEGORIES)[number];

export type MemberRole = 'core' | 'member';

/** The membership of a place in a grouping, a row of the grouping's table. */
export interface Membership {
  readonly place: Adcode;
  readonly role: MemberRole;
  /** Only a part of the place belongs to the grouping. It is drawn hatched. */
  readonly partial: boolean;
  /** The county-level parts that belong; empty where the source does not list them. */
  readonly counties: readonly Adcode[];
  readonly note: Bilingual | null;
  readonly verified: Verification;
}

/** An urban agglomeration, basin, plate or other named set of places. */
export interface Grouping {
  readonly kind: 'grouping';
  readonly id: GroupingId;
  readonly category: GroupingCategory;
  readonly name: Bilingual;
  readonly short: Bilingual;
  readonly members: readonly Membership[];
  /** The official document that lists the members; null when none exists. */
  readonly document: Bilingual | null;
  /** The weakest verification among its memberships. */
  readonly verified: Verification;
  readonly bounds: Bounds;
}

export type Region = Place | Grouping;

/** The contents of `regions.json`. */
export interface RegionTable {
  readonly schema: 1;
  /** Ascending by code. */
  readonly places: readonly Place[];
  /** In the order of the project's table. */
  readonly groupings: readonly Grouping[];
}

/** The spellings by which search finds a region, in lower case, without spaces and tones. */
export interface SearchName {
  readonly id: RegionId;
  /** 河南, 河南省 and other Chinese forms, the abbreviation 豫 included. */
  readonly zh: readonly string[];
  /** henan, and other common spellings (tibet, xizang). */
  readonly latin: readonly string[];
  /** Initials of the pinyin: hn. */
  readonly initials: readonly string[];
}
