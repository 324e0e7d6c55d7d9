import { ADCODE_PATTERN } from '../china/adcode.ts';

/** Names may change; codes and slugs do not. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Six digits (GB/T 2260) as a string, e.g. `410000` for Henan. */
export type Adcode = Branded<'Adcode'>;
/** e.g. `yangtze-river-delta`. */
export type GroupingId = Branded<'GroupingId'>;
export type RegionId = Adcode | GroupingId;
export type StrategyId = Branded<'StrategyId'>;
export type StrategyTypeId = Branded<'StrategyTypeId'>;
export type SectionId = Branded<'SectionId'>;
export type SubtopicId = Branded<'SubtopicId'>;
export type SpeakerId = Branded<'SpeakerId'>;
export type StatementId = Branded<'StatementId'>;
/** What the colours of the regions mean, e.g. `statements`. */
export type MapLayerId = Branded<'MapLayerId'>;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Checks the form, not whether such a place exists. */
export function isAdcode(text: string): text is Adcode {
  return ADCODE_PATTERN.test(text);
}

/** Lower-case words joined by single hyphens. */
export function isSlug(text: string): boolean {
  return SLUG.test(text) && !ADCODE_PATTERN.test(text);
}

/** Throws a RangeError when `text` is not six digits. */
export function adcode(text: string): Adcode {
  if (!isAdcode(text)) throw new RangeError(`"${text}" is not a six-digit administrative code`);
  return text;
}

function slug(text: string): string {
  if (!isSlug(text))
    throw new RangeError(`"${text}" is not a slug (lower-case words joined by hyphens)`);
  return text;
}

/** Each throws a RangeError when `text` does not have the form of a slug. */
export const groupingId = (text: string): GroupingId => slug(text) as GroupingId;
export const strategyId = (text: string): StrategyId => slug(text) as StrategyId;
export const strategyTypeId = (text: string): StrategyTypeId => slug(text) as StrategyTypeId;
export const sectionId = (text: string): SectionId => slug(text) as SectionId;
export const subtopicId = (text: string): SubtopicId => slug(text) as SubtopicId;
export const speakerId = (text: string): SpeakerId => slug(text) as SpeakerId;
export const statementId = (text: string): StatementId => slug(text) as StatementId;
export const mapLayerId = (text: string): MapLayerId => slug(text) as MapLayerId;
