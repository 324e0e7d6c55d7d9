import type { Bilingual } from '../../domain/language.ts';
import { quoted } from '../codePoints.ts';
import type { Draft, WrittenDocument } from '../draft.ts';
import type { Entry, List } from '../entries.ts';
import { NOUNS } from '../nouns.ts';
import type { CompileProblem } from '../problem.ts';
import type { Path } from '../source.ts';
import { suggestion } from '../suggest.ts';

/** A row of the table of documents. */
export interface KnownDocument extends WrittenDocument {
  /** File and line, `geo/tables/documents.csv:3`. */
  readonly where: string;
}

/** What reports may refer to in the tables: codes of places, slugs of groupings, documents by id. */
export interface KnownTables {
  readonly places: ReadonlySet<string>;
  readonly groupings: ReadonlySet<string>;
  readonly documents: ReadonlyMap<string, KnownDocument>;
}

export type ReportProblem = (path: Path, what: Bilingual, remedy: Bilingual) => void;
/** Reports the reference at `path` unless `id` is absent or known. */
export type Lookup = (report: ReportProblem, path: Path, id: string | undefined) => void;

function unknown(noun: Bilingual, id: string): Bilingual {
  const { zh, en } = quoted(id);
  return { zh: `找不到${noun.zh}${zh}`, en: `unknown ${noun.en} ${en}` };
}

function addTo(file: string): Bilingual {
  return { zh: `请先在 ${file} 中添加`, en: `add it to ${file} first` };
}

/** Where the list could not be read, every id is accepted. */
export function lookup(noun: Bilingual, list: List<unknown> | null, file: string): Lookup {
  const known = list && new Set(list.ids.map(({ id }) => id));
  return (report, path, id) => {
    if (known === null || id === undefined || known.has(id)) return;
    report(path, unknown(noun, id), suggestion(id, known, addTo(file)));
  };
}

export function lookupRegions(known: KnownTables): { place: Lookup; grouping: Lookup } {
  return {
    place: (report, path, id) => {
      if (id === undefined || known.places.has(id)) return;
      report(path, unknown({ zh: '地区', en: 'region' }, id), {
        zh: '请使用 geo/tables/provinces.csv、prefectures.csv 或 extra-places.csv 中的代码',
        en: 'use a code from geo/tables/provinces.csv, prefectures.csv or extra-places.csv',
      });
    },
    grouping: (report, path, id) => {
      if (id === undefined || known.groupings.has(id)) return;
      const otherwise = {
        zh: '请使用 geo/tables/groupings.csv 中的 id',
        en: 'use an id from geo/tables/groupings.csv',
      };
      report(path, unknown(NOUNS.grouping, id), suggestion(id, known.groupings, otherwise));
    },
  };
}

function sectionBySubtopic(draft: Draft): ReadonlyMap<string, string> {
  const sections = draft.sections?.entries ?? [];
  return new Map(
    sections.flatMap(({ value }) => value.subtopics.map(({ id }) => [id, value.id] as const)),
  );
}

function lookupSubtopics(
  draft: Draft,
): (report: ReportProblem, section: string | undefined, subtopic: string | undefined) => void {
  const sectionOf = sectionBySubtopic(draft);
  const complete = draft.sections?.entries.length === draft.sections?.ids.length;
  return (report, section, subtopic) => {
    if (subtopic === undefined || !complete || draft.sections === null) return;
    const expected = sectionOf.get(subtopic);
    if (expected === undefined) {
      const remedy = suggestion(subtopic, sectionOf.keys(), addTo('report.yaml'));
      report(['subtopic'], unknown(NOUNS.subtopic, subtopic), remedy);
    } else if (expected !== section) {
      const given =
        section === undefined
          ? { zh: '此处未写章节', en: 'no section is given' }
          : { zh: `此处写的是“${section}”`, en: `the section is "${section}"` };
      const what = {
        zh: `小节“${subtopic}”属于章节“${expected}”，但${given.zh}`,
        en: `sub-topic "${subtopic}" belongs to section "${expected}", but ${given.en}`,
      };
      const remedy = { zh: `请写 section: ${expected}`, en: `write section: ${expected}` };
      report(['subtopic'], what, remedy);
    }
  };
}

/** A report may add documents to those of the table. */
function lookupDocuments({ documents }: Draft, known: KnownTables): Lookup {
  const ids = new Set([...known.documents.keys(), ...(documents?.ids ?? []).map(({ id }) => id)]);
  return (report, path, id) => {
    if (id === undefined || ids.has(id)) return;
    const remedy = suggestion(id, ids, addTo('geo/tables/documents.csv'));
    report(path, unknown(NOUNS.document, id), remedy);
  };
}

/** References of strategies and statements to things that do not exist. */
export function referenceProblems(draft: Draft, known: KnownTables): readonly CompileProblem[] {
  const problems: CompileProblem[] = [];
  const reportFor =
    (entry: Entry<unknown>): ReportProblem =>
    (path, what, remedy) =>
      problems.push(entry.problem(path, what, remedy));
  const type = lookup(NOUNS.type, draft.types, 'report.yaml');
  const section = lookup(NOUNS.section, draft.sections, 'report.yaml');
  const reason = lookup(NOUNS.reason, draft.reasons, 'report.yaml');
  const document = lookupDocuments(draft, known);
  const strategy = lookup(NOUNS.strategy, draft.strategies, 'strategies.yaml');
  const speaker = lookup(NOUNS.speaker, draft.speakers, 'speakers.yaml');
  const subtopic = lookupSubtopics(draft);
  const { place, grouping } = lookupRegions(known);

  for (const entry of draft.strategies?.entries ?? []) {
    const { value } = entry;
    const report = reportFor(entry);
    type(report, ['type'], value.type);
    section(report, ['section'], value.section);
    subtopic(report, value.section, value.subtopic);
    for (const [i, id] of value.places.entries()) place(report, ['places', i], id);
    for (const [i, id] of value.groupings.entries()) grouping(report, ['groupings', i], id);
    for (const [i, id] of value.documents.entries()) document(report, ['documents', i], id);
  }
  for (const entry of draft.statements?.entries ?? []) {
    const { value } = entry;
    const report = reportFor(entry);
    speaker(report, ['speaker'], value.speaker);
    section(report, ['section'], value.section);
    subtopic(report, value.section, value.subtopic);
    for (const [i, id] of value.strategies.entries()) strategy(report, ['strategies', i], id);
    for (const [i, tie] of value.places.entries()) place(report, ['places', i, 'place'], tie.place);
    for (const [i, tie] of value.groupings.entries())
      grouping(report, ['groupings', i, 'grouping'], tie.grouping);
    for (const [i, part] of value.parts.entries())
      reason(report, ['parts', i, 'inferred'], part.inferred);
  }
  return problems;
}
