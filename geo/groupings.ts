import { groupingId, isSlug } from '../src/domain/ids.ts';
import type { Bilingual } from '../src/domain/language.ts';
import type { Grouping, Verification } from '../src/domain/regions/region.ts';
import { GROUPING_CATEGORIES } from '../src/domain/regions/region.ts';
import { foldTitle } from '../src/compiler/foldTitle.ts';
import { CellReader } from './cells.ts';
import { type MembershipTargets, type NamedMembership, readMemberships } from './memberships.ts';
import type { GeoProblem } from './problem.ts';
import type { RowsOf, Tables } from './tables.ts';

/** A grouping as the tables describe it. Its bounds are computed from its members' shapes. */
export type NamedGrouping = Omit<Grouping, 'bounds'>;

type DocumentRow = RowsOf<'documents'>[number];

/** A date of the tables (`2019`, `2019-12`, `2019-12-01` or empty) as text in both languages. */
export function bilingualDate(date: string): Bilingual {
  if (date === '') return { zh: '', en: '' };
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
  const { zh, en } = bilingualDate(cells.date);
  const given = (texts: readonly string[]) => texts.filter((text) => text !== '');
  return {
    zh: `${cells.title_zh}（${given([cells.issuer_zh, zh, cells.date_note_zh]).join('，')}）`,
    en: `${cells.title_en} (${given([cells.issuer_en, en, cells.date_note_en]).join(', ')})`,
  };
}

/** The citations of several documents in one line; null when there is no document. */
function citations(rows: readonly DocumentRow[]): Bilingual | null {
  const all = rows.map(citation);
  if (all.length === 0) return null;
  return { zh: all.map(({ zh }) => zh).join('；'), en: all.map(({ en }) => en).join('; ') };
}

/** The weakest of several verifications: no, then partly, then yes. */
export function weakestVerification(verifications: readonly Verification[]): Verification {
  if (verifications.includes('no')) return 'no';
  return verifications.includes('partly') ? 'partly' : 'yes';
}

/** The groupings in the order of their table, with their members, and the problems of all rows. */
export function readGroupings(
  tables: Tables,
  targets: MembershipTargets,
): { readonly groupings: readonly NamedGrouping[]; readonly problems: readonly GeoProblem[] } {
  const problems: GeoProblem[] = [];
  checkDocuments(tables, problems);
  const memberships = readMemberships(tables, targets, problems);
  const documents = new Map(tables.documents.map((row) => [row.cells.id, row]));
  const groupings = tables.groupings.flatMap((row) =>
    readGrouping(row, memberships, documents, problems),
  );
  return { groupings, problems };
}

/** Adds what is wrong with the rows of the documents to `problems`. */
function checkDocuments(tables: Tables, problems: GeoProblem[]): void {
  const ids = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const { cells, where } of tables.documents) {
    const reader = new CellReader(where, problems);
    const title = foldTitle(cells.title_zh);
    const earlier = ids.get(cells.id) ?? titles.get(title);
    if (earlier !== undefined)
      reader.report(`${cells.id} is stated a second time, first in ${earlier}`, 'Keep one row');
    ids.set(cells.id, where);
    titles.set(title, where);
    reader.note(cells.date_note_zh, cells.date_note_en);
    reader.bilingual('title', cells.title_zh, cells.title_en);
    reader.bilingual('issuer', cells.issuer_zh, cells.issuer_en);
    reader.verified(cells.verified);
    if (!/^(?:\d{4}(?:-\d{2}){0,2})?$/u.test(cells.date))
      reader.report(
        `"${cells.date}" is no date`,
        'Write 2019, 2019-12 or 2019-12-01, or leave it empty',
      );
    if (!/^(?:\d{4}–\d{4})?$/u.test(cells.period))
      reader.report(
        `"${cells.period}" is no period`,
        'Write its first and last year as 2021–2025, or leave it empty',
      );
  }
}

/** At most one grouping: none when the row's id is no slug. */
function readGrouping(
  { cells, where }: RowsOf<'groupings'>[number],
  memberships: readonly NamedMembership[],
  documents: ReadonlyMap<string, DocumentRow>,
  problems: GeoProblem[],
): NamedGrouping[] {
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
  const documentIds = new Set(documents.keys());
  const sources = cells.documents.split(' ').flatMap((id) => {
    if (id === '') return [];
    reader.reference('document', id, documentIds, 'geo/tables/documents.csv');
    return documents.get(id) ?? [];
  });
  return [
    {
      kind: 'grouping',
      id: groupingId(cells.id),
      category: reader.oneOf('category', cells.category, GROUPING_CATEGORIES),
      name: reader.bilingual('name', cells.name_zh, cells.name_en),
      short: reader.bilingual('short', cells.short_zh, cells.short_en),
      members,
      document: citations(sources),
      verified: weakestVerification(members.map(({ verified }) => verified)),
    },
  ];
}
