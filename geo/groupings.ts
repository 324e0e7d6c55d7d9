import { type Adcode, adcode, groupingId, isAdcode, isSlug } from '../src/domain/ids.ts';
import type { Bilingual } from '../src/domain/language.ts';
import type { Grouping, Membership, Verification } from '../src/domain/regions/region.ts';
import { GROUPING_CATEGORIES } from '../src/domain/regions/region.ts';
import { CellReader } from './cells.ts';
import type { Division } from './divisions.ts';
import type { GeoProblem } from './problem.ts';
import type { RowsOf, Tables } from './tables.ts';

/** A grouping as the tables tell it; its bounds come from its members' shapes. */
export type NamedGrouping = Omit<Grouping, 'bounds'>;

type DocumentRow = RowsOf<'documents'>[number];

/** `2019`, `2019-12` or `2019-12-01` as it is said in both languages. */
export function spokenDate(date: string): Bilingual {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return { zh: `${year}年`, en: year };
  const name = new Date(Date.UTC(2000, Number(month) - 1)).toLocaleString('en-GB', {
    month: 'long',
    timeZone: 'UTC',
  });
  const zh = `${year}年${Number(month)}月`;
  return day === undefined
    ? { zh, en: `${name} ${year}` }
    : { zh: `${zh}${Number(day)}日`, en: `${Number(day)} ${name} ${year}` };
}

function citation({ cells }: DocumentRow): Bilingual {
  const date = spokenDate(cells.date);
  return {
    zh: `《${cells.title_zh}》（${cells.issuer_zh}，${date.zh}）`,
    en: `${cells.title_en} (${cells.issuer_en}, ${date.en})`,
  };
}

/** Several documents as one line of text; null when there is none. */
function citations(rows: readonly DocumentRow[]): Bilingual | null {
  const all = rows.map(citation);
  if (all.length === 0) return null;
  return { zh: all.map(({ zh }) => zh).join('；'), en: all.map(({ en }) => en).join('; ') };
}

/** The weakest of the verifications: no, then partly, then yes. */
export function weakest(verifications: readonly Verification[]): Verification {
  if (verifications.includes('no')) return 'no';
  return verifications.includes('partly') ? 'partly' : 'yes';
}

/** What memberships may refer to. */
export interface KnownPlaces {
  readonly divisions: readonly Division[];
  /** Codes of the county layer. */
  readonly counties: ReadonlySet<string>;
}

/** The groupings in the order of their table with their members, and what is wrong with the rows. */
export function readGroupings(
  tables: Tables,
  known: KnownPlaces,
): { readonly groupings: readonly NamedGrouping[]; readonly problems: readonly GeoProblem[] } {
  const problems: GeoProblem[] = [];
  const documents = new Map(tables.documents.map((row) => [row.cells.id, row]));
  const documentIds = new Set(documents.keys());
  const names = new Map(known.divisions.map(({ id, name }) => [String(id), name.zh]));
  const ids = new Set(tables.groupings.map(({ cells }) => cells.id));

  for (const { cells, where } of tables.documents) {
    const reader = new CellReader(where, problems);
    reader.both('title', cells.title_zh, cells.title_en);
    reader.both('issuer', cells.issuer_zh, cells.issuer_en);
    reader.verified(cells.verified);
    if (!/^\d{4}(-\d{2}){0,2}$/u.test(cells.date))
      reader.report(`"${cells.date}" is no date`, 'Write 2019, 2019-12 or 2019-12-01');
  }

  function place(reader: CellReader, cells: RowsOf<'memberships'>[number]['cells']): Adcode {
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

  function counties(reader: CellReader, text: string): Adcode[] {
    return text.split(' ').flatMap((county) => {
      if (county === '') return [];
      if (isAdcode(county) && known.counties.has(county)) return [county];
      reader.report(`"${county}" is no code of the county layer`, 'Correct or remove it');
      return [];
    });
  }

  const memberships = tables.memberships.map(({ cells, where }) => {
    const reader = new CellReader(where, problems);
    reader.reference('grouping', cells.grouping, ids, 'geo/tables/groupings.csv');
    // No document: the grouping has no official list of members.
    if (cells.document !== '')
      reader.reference('document', cells.document, documentIds, 'geo/tables/documents.csv');
    const membership: Membership = {
      place: place(reader, cells),
      role: reader.oneOf('role', cells.role, ['core', 'member']),
      partial: reader.oneOf('extent', cells.extent, ['whole', 'part']) === 'part',
      counties: counties(reader, cells.counties),
      note: reader.note(cells.note_zh, cells.note_en),
      verified: reader.verified(cells.verified),
    };
    return { grouping: cells.grouping, membership, reader };
  });
  const seats = new Set<string>();
  for (const { grouping, membership, reader } of memberships) {
    const seat = `${grouping} ${membership.place}`;
    if (seats.has(seat))
      reader.report(`${membership.place} stands twice in ${grouping}`, 'Keep one row');
    seats.add(seat);
  }

  const groupings = tables.groupings.flatMap(({ cells, where }): NamedGrouping[] => {
    const reader = new CellReader(where, problems);
    if (!isSlug(cells.id)) {
      reader.report(`"${cells.id}" is no slug`, 'Use lower-case words joined by hyphens');
      return [];
    }
    const members = memberships
      .filter(({ grouping }) => grouping === cells.id)
      .map(({ membership }) => membership);
    if (members.length === 0)
      reader.report(`${cells.id} has no members`, 'Add them to geo/tables/memberships.csv');
    const rests = cells.documents.split(' ').flatMap((id) => {
      if (id === '') return [];
      reader.reference('document', id, documentIds, 'geo/tables/documents.csv');
      return documents.get(id) ?? [];
    });
    return [
      {
        kind: 'grouping',
        id: groupingId(cells.id),
        category: reader.oneOf('category', cells.category, GROUPING_CATEGORIES),
        name: reader.both('name', cells.name_zh, cells.name_en),
        short: reader.both('short', cells.short_zh, cells.short_en),
        members,
        document: citations(rests),
        verified: weakest(members.map(({ verified }) => verified)),
      },
    ];
  });
  return { groupings, problems };
}
