import type { PackedMembershipSources } from '../domain/regions/packed/membershipSources.ts';
import { decodeRegions, type PackedRegions } from '../domain/regions/packed/regions.ts';
import type { RegionTable, SearchName } from '../domain/regions/region.ts';
import { hasArrays, isRecord, type Reader, createReader } from './reader.ts';

const COLUMNS = ['codes', 'zh', 'en', 'parents', 'labels', 'bounds', 'neighbours'];

function isPacked(json: unknown): json is PackedRegions {
  return (
    isRecord(json) &&
    hasArrays(json, ['groupings']) &&
    isRecord(json['places']) &&
    hasArrays(json['places'], COLUMNS)
  );
}

function isMembershipSources(json: unknown): json is PackedMembershipSources {
  return isRecord(json) && hasArrays(json, ['documents', 'notes', 'texts']);
}

function isNames(json: unknown): json is readonly SearchName[] {
  return (
    Array.isArray(json) &&
    json.every(
      (entry) =>
        isRecord(entry) &&
        typeof entry['id'] === 'string' &&
        hasArrays(entry, ['zh', 'latin', 'initials']),
    )
  );
}

const identity = <Form>(form: Form): Form => form;

/** Without the sources of memberships. */
export const readRegions: Reader<RegionTable> = createReader(2, isPacked, decodeRegions);
export const readMembershipSources: Reader<PackedMembershipSources> = createReader(
  2,
  isMembershipSources,
  identity,
);
export const readNames: Reader<readonly SearchName[]> = createReader(null, isNames, identity);
