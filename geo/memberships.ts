import { type Adcode, adcode, isAdcode } from '../src/domain/ids.ts';
import type { Membership } from '../src/domain/regions/region.ts';
import { CellReader } from './cells.ts';
import type { Division } from './divisions.ts';
import type { GeoProblem } from './problem.ts';
import type { RowsOf, Tables } from './tables.ts';

/** The places that rows of memberships may name. */
export interface MembershipTargets {
  readonly divisions: readonly Division[];
  /** Codes of the county layer. */
  readonly counties: ReadonlySet<string>;
}

/** A membership with the id of its grouping as the row has it. */
export interface NamedMembership {
  readonly grouping: string;
  readonly membership: Membership;
}

type MembershipCells = RowsOf<'memberships'>[number]['cells'];

/** The memberships in the order of their table. What is wrong with the rows is added to `problems`. */
export function readMemberships(
  tables: Tables,
  { divisions, counties }: MembershipTargets,
  problems: GeoProblem[],
): readonly NamedMembership[] {
  const names = new Map(divisions.map(({ id, name }) => [String(id), name.zh]));
  const groupingIds = new Set(tables.groupings.map(({ cells }) => cells.id));
  const documentIds = new Set(tables.documents.map(({ cells }) => cells.id));
  const rows = tables.memberships.map(({ cells, where }) => {
    const reader = new CellReader(where, problems);
    reader.reference('grouping', cells.grouping, groupingIds, 'geo/tables/groupings.csv');
    // A grouping without an official list of members has no document.
    if (cells.document !== '')
      reader.reference('document', cells.document, documentIds, 'geo/tables/documents.csv');
    const membership: Membership = {
      place: readPlace(reader, cells, names),
      role: reader.oneOf('role', cells.role, ['core', 'member']),
      partial: reader.oneOf('extent', cells.extent, ['whole', 'part']) === 'part',
      counties: readCodes(reader, cells.counties, counties),
      note: reader.note(cells.note_zh, cells.note_en),
      verified: reader.verified(cells.verified),
    };
    return { grouping: cells.grouping, membership, reader };
  });
  reportRepeated(rows);
  return rows;
}

function readPlace(
  reader: CellReader,
  cells: MembershipCells,
  names: ReadonlyMap<string, string>,
): Adcode {
  const name = names.get(cells.place);
  if (name === undefined || !isAdcode(cells.place)) {
    reader.report(
      `the member "${cells.place}" of ${cells.grouping} is no known code`,
      'Use a code of provinces.csv, prefectures.csv or extra-places.csv',
    );
    return adcode('000000');
  }
  if (name !== cells.place_name)
    reader.report(
      `${cells.place} is ${name}, the row says ${cells.place_name}`,
      'Correct the code or the name',
    );
  return cells.place;
}

/** The codes of a cell, separated by spaces; those that the county layer does not have are left out. */
function readCodes(reader: CellReader, text: string, counties: ReadonlySet<string>): Adcode[] {
  return text.split(' ').flatMap((county) => {
    if (county === '') return [];
    if (isAdcode(county) && counties.has(county)) return [county];
    reader.report(`"${county}" is no code of the county layer`, 'Correct or remove it');
    return [];
  });
}

function reportRepeated(
  rows: readonly (NamedMembership & { readonly reader: CellReader })[],
): void {
  const earlier = new Set<string>();
  for (const { grouping, membership, reader } of rows) {
    const key = `${grouping} ${membership.place}`;
    if (earlier.has(key))
      reader.report(`${membership.place} is listed twice in ${grouping}`, 'Keep one row');
    earlier.add(key);
  }
}
