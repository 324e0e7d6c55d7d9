import type { Adcode, GroupingId, RegionId } from '../ids.ts';
import type { Bilingual } from '../language.ts';

/** Degrees, WGS84: [longitude, latitude]. */
export type LngLat = readonly [number, number];
/** Degrees, WGS84: [west, south, east, north]. */
export type Bounds = readonly [number, number, number, number];

/** Checked against an official document. */
export type Verification = 'yes' | 'partly' | 'no';

/**
 * `prefecture` includes the county-level units that a province administers directly (Jiyuan).
 * `county`: the region table has only those that a report names; the others are loaded on demand.
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

/** A municipality, an SAR and Taiwan are one place each, on both map layers. */
export interface Place {
  readonly kind: 'place';
  readonly id: Adcode;
  readonly level: PlaceLevel;
  readonly type: PlaceType;
  /** 河南省 / Henan; 内蒙古自治区 / Inner Mongolia Autonomous Region. */
  readonly name: Bilingual;
  /** 河南 / Henan; 内蒙古 / Inner Mongolia. */
  readonly short: Bilingual;
  /** Null for provinces. */
  readonly parent: Adcode | null;
  readonly bounds: Bounds;
  /** Inside the place's largest part. */
  readonly labelPoint: LngLat;
  /** On the same level with a shared border (from shared arcs), ascending by code. */
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

export interface Membership {
  readonly place: Adcode;
  readonly role: MemberRole;
  readonly partial: boolean;
  /** Empty where the source does not list them. */
  readonly counties: readonly Adcode[];
  readonly note: Bilingual | null;
  readonly verified: Verification;
}

export interface Grouping {
  readonly kind: 'grouping';
  readonly id: GroupingId;
  readonly category: GroupingCategory;
  readonly name: Bilingual;
  readonly short: Bilingual;
  readonly members: readonly Membership[];
  /** Lists the members; null when none exists. */
  readonly document: Bilingual | null;
  /** The weakest of its memberships. */
  readonly verified: Verification;
  readonly bounds: Bounds;
}

export type Region = Place | Grouping;

export interface RegionTable {
  readonly schema: 1;
  /** Ascending by code. */
  readonly places: readonly Place[];
  /** In the order of the project's table. */
  readonly groupings: readonly Grouping[];
}

/** In lower case, without spaces and tones. */
export interface SearchName {
  readonly id: RegionId;
  /** The abbreviation (豫) included. */
  readonly zh: readonly string[];
  /** henan, and other common spellings (tibet, xizang). */
  readonly latin: readonly string[];
  readonly initials: readonly string[];
}
