import type { PackedMembershipSources } from '../domain/regions/packed/membershipSources.ts';
import { decodeRegions, type PackedRegions } from '../domain/regions/packed/regions.ts';
import type { RegionTable, SearchName } from '../domain/regions/region.ts';
import { holdsLists, isFields, type Reader, readerOf } from './reader.ts';

const COLUMNS = ['codes', 'zh', 'en', 'parents', 'labels', 'bounds', 'neighbours'];

function isPacked(json: unknown): json is PackedRegions {
  return (
    isFields(json) &&
    holdsLists(json, ['groupings']) &&
    isFields(json['places']) &&
    holdsLists(json['places'], COLUMNS)
  );
}

function isBases(json: unknown): json is PackedMembershipSources {
  return isFields(json) && holdsLists(json, ['documents', 'notes', 'texts']);
}

function isNames(json: unknown): json is readonly SearchName[] {
  return (
    Array.isArray(json) &&
    json.every(
      (entry) =>
        isFields(entry) &&
        typeof entry['id'] === 'string' &&
        holdsLists(entry, ['zh', 'latin', 'initials']),
    )
  );
}

const asItIs = <Form>(form: Form): Form => form;

/** The table of regions, without what the memberships rest on. */
export const readRegions: Reader<RegionTable> = readerOf(2, isPacked, decodeRegions);
/** What the memberships rest on. */
export const readBases: Reader<PackedMembershipSources> = readerOf(2, isBases, asItIs);
/** The spellings by which regions are found. */
export const readNames: Reader<readonly SearchName[]> = readerOf(null, isNames, asItIs);
