import { isDeepStrictEqual } from 'node:util';
import { ARTEFACTS } from '../src/domain/artefacts.ts';
import {
  encodeMembershipSources,
  withMembershipSources,
} from '../src/domain/regions/packed/membershipSources.ts';
import { decodeRegions, encodeRegions } from '../src/domain/regions/packed/regions.ts';
import type { RegionTable } from '../src/domain/regions/region.ts';

/**
 * The table as it is served: packed by columns, with the sources of the memberships in a file of their own.
 * Throws an Error when decoding it does not give the table back.
 */
export function packRegions(table: RegionTable) {
  const regions = encodeRegions(table);
  const bases = encodeMembershipSources(table.groupings);
  const { places, groupings } = decodeRegions(regions);
  const wrong = [...places, ...withMembershipSources(groupings, bases)].find(
    (region, index) => !isDeepStrictEqual(region, [...table.places, ...table.groupings][index]),
  );
  if (wrong) throw new Error(`${wrong.id} ${wrong.name.en} is not the same after packing`);
  return { [ARTEFACTS.regions]: regions, [ARTEFACTS.membershipSources]: bases };
}
