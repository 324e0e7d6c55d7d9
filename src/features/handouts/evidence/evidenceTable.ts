import { type Bilingual, SECOND_LANGUAGE } from '../../../domain/language.ts';
import { evidenceMessages } from '../../../i18n/evidence.ts';
import type { Evidence, EvidencePassage, EvidenceStatement, NamedItem } from './evidence.ts';

/** Between several values of one cell. */
const VALUE_SEPARATOR = '; ';

type Column = keyof typeof evidenceMessages.en.columns;
type Row = Readonly<Partial<Record<Column, string>>>;

function names(items: readonly NamedItem[]): string {
  return items.map(({ name }) => name).join(VALUE_SEPARATOR);
}

function rowOfReport({ report }: EvidenceStatement, { language }: Evidence): Row {
  return {
    report: report.id,
    title: report.title[language],
    publisher: report.publisher[language],
    date: report.date,
    provenance: report.provenance[language],
  };
}

function rowOfStatement(statement: EvidenceStatement, { language }: Evidence): Row {
  const { speaker, places } = statement;
  const words = evidenceMessages[language];
  return {
    statement: statement.id,
    speakerZh: speaker?.name.zh ?? '',
    speakerEn: speaker?.name.en ?? '',
    nameByEditor: speaker?.nameByEditor === true ? words.yes : '',
    body: speaker ? words.bodies[speaker.body] : '',
    post: inLanguage(speaker?.post ?? null, language),
    placeCodes: places.map(({ id }) => id).join(VALUE_SEPARATOR),
    placeNames: names(places),
    groupings: names(statement.groupings),
    strategies: names(statement.strategies),
    types: names(statement.types),
  };
}

function rowOfPassage({ number, part, gloss }: EvidencePassage, { language }: Evidence): Row {
  return {
    passage: String(number),
    paragraph: String(part.paragraph),
    kind: evidenceMessages[language].kinds[part.kind],
    text: part.text,
    gloss,
    inferred: inLanguage(part.inferred, language),
  };
}

/** The other language where a text is empty in this one. */
function inLanguage(text: Bilingual | null, language: Evidence['language']): string {
  if (text === null) return '';
  return text[language] === '' ? text[SECOND_LANGUAGE[language]] : text[language];
}

/**
 * The headings, then one row per quoted or reported passage; the cells are not made safe. Editor's translations
 * have a column of their own, which is left out where none are loaded.
 */
export function* evidenceRows(evidence: Evidence): Generator<readonly string[], void> {
  const { columns } = evidenceMessages[evidence.language];
  const ids: Column[] = [];
  for (const id in columns)
    if (isColumn(id, columns) && (id !== 'gloss' || evidence.hasGlosses)) ids.push(id);
  const cellsOf = (row: Row): readonly string[] => ids.map((id) => row[id] ?? '');
  yield cellsOf(columns);
  for (const statement of evidence.statements) {
    const ofStatement = {
      ...rowOfReport(statement, evidence),
      ...rowOfStatement(statement, evidence),
    };
    for (const passage of statement.passages)
      yield cellsOf({ ...ofStatement, ...rowOfPassage(passage, evidence) });
  }
}

function isColumn(id: string, columns: Readonly<Record<Column, string>>): id is Column {
  return Object.hasOwn(columns, id);
}
