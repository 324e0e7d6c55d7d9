import { SECOND_LANGUAGE } from '../domain/language.ts';
import type { KeyDocument, Report, Section, Statement, Strategy } from '../domain/report/report.ts';
import type { KnownTables } from './checks/references.ts';
import type { Draft, WrittenDocument, WrittenStatement, WrittenStrategy } from './draft.ts';
import type { Entry, List } from './entries.ts';
import { hasGlosses } from './glosses.ts';
import { reportSchema } from './schema/report.ts';
import { spellingOf } from './spelling.ts';

function valuesOf<Value>(list: List<Value> | null): readonly Value[] {
  return (list?.entries ?? []).map(({ value }: Entry<Value>) => value);
}

function documentOf({ issuer, date, period, verified, ...written }: WrittenDocument): KeyDocument {
  const { title, number, dateNote } = written;
  const dated =
    date === undefined
      ? null
      : {
          zh: dateNote === undefined ? date : `${date}（${dateNote.zh}）`,
          en: dateNote === undefined ? date : `${date} (${dateNote.en})`,
        };
  const numbered =
    number === undefined
      ? title
      : { zh: `${title.zh}（${number}）`, en: `${title.en} (${number})` };
  return { title: numbered, issuer, date: dated, period: period ?? null, verified };
}

function strategyOf(
  written: WrittenStrategy,
  documents: ReadonlyMap<string, KeyDocument>,
): Strategy {
  return {
    ...written,
    spelling: spellingOf(written.title.zh),
    section: written.section ?? null,
    subtopic: written.subtopic ?? null,
    documents: written.documents.flatMap((id) => documents.get(id) ?? []),
    note: written.note ?? null,
  };
}

function statementOf(
  written: WrittenStatement,
  reasons: ReadonlyMap<string, { readonly zh: string; readonly en: string }>,
): Statement {
  return {
    ...written,
    section: written.section ?? null,
    subtopic: written.subtopic ?? null,
    parts: written.parts.map(({ inferred, gloss: _, ...part }) => ({
      ...part,
      inferred: inferred === undefined ? null : (reasons.get(inferred) ?? null),
    })),
    note: written.note ?? null,
  };
}

/** `draft` must have passed all checks. Throws when report.yaml is not valid. */
export function assemble(draft: Draft, known: KnownTables): Report {
  const head = reportSchema.parse(draft.sources.report?.value);
  const documents = new Map(
    [...known.documents.values(), ...valuesOf(draft.documents)].map((document) => [
      document.id,
      documentOf(document),
    ]),
  );
  const reasons = new Map(head.reasons.map(({ id, text }) => [id, text]));
  return {
    schema: 1,
    id: head.id,
    title: head.title,
    short: head.short,
    publisher: head.publisher,
    reporters: head.reporters ?? null,
    date: head.date,
    provenance: head.provenance,
    language: head.language,
    ...(hasGlosses(draft) && { glossLanguage: SECOND_LANGUAGE[head.language] }),
    paragraphs: draft.paragraphs ?? [],
    types: head.types.map(({ glyph, ...type }) => (glyph ? { ...type, glyph } : type)),
    sections: head.sections satisfies readonly Section[],
    strategies: valuesOf(draft.strategies).map((strategy) => strategyOf(strategy, documents)),
    speakers: valuesOf(draft.speakers).map((speaker) => ({
      ...speaker,
      post: speaker.post ?? null,
    })),
    statements: valuesOf(draft.statements).map((statement) => statementOf(statement, reasons)),
    notes: valuesOf(draft.notes).map((note) => ({
      ...note,
      probableChinese: note.probableChinese ?? null,
    })),
  };
}
