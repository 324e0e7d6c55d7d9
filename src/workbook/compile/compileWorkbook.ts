import { assemble } from '../../compiler/assemble.ts';
import { shapeProblems } from '../../compiler/checks/shape.ts';
import { usageWarnings } from '../../compiler/checks/ties.ts';
import { type Draft, draftOf } from '../../compiler/draft.ts';
import { draftProblems } from '../../compiler/draftProblems.ts';
import type { FileName } from '../../compiler/schema/report.ts';
import type { Source } from '../../compiler/source.ts';
import type { Language } from '../../domain/language.ts';
import type { Report } from '../../domain/report/report.ts';
import type {
  CellProblem,
  PlaceQuestion,
  UnderstoodPlace,
  WorkbookCells,
} from '../workbookCells.ts';
import { type Build, errorValueProblems, tablesOf } from './build.ts';
import { CellLines, CellMap } from './cellSource.ts';
import { Documents } from './documents.ts';
import { readNotes } from './notes.ts';
import { checkIndicators, readOwnPlaces } from './otherTables.ts';
import { readParagraphs } from './paragraphs.ts';
import { People } from './people.ts';
import { PlaceReader, type PlaceSources } from './placeReader.ts';
import { ProblemList } from './problemList.ts';
import { PROBLEMS, WARNINGS } from './problemTexts.ts';
import { readReportHead } from './reportHead.ts';
import { Sections } from './sections.ts';
import { Statements } from './statements.ts';
import { Strategies } from './strategies.ts';
import type { CellAt } from './tableRows.ts';
import { Types } from './types.ts';

export type CompiledWorkbook = {
  /** Which region each text of a place was understood as. */
  readonly places: readonly UnderstoodPlace[];
} & (
  | { readonly ok: true; readonly report: Report; readonly warnings: readonly CellProblem[] }
  | {
      readonly ok: false;
      readonly problems: readonly CellProblem[];
      readonly questions: readonly PlaceQuestion[];
    }
);

/** For a report without speakers, whose problems say so. */
const NO_SPEAKER = {
  id: 'not-stated',
  name: { zh: '未注明', en: 'Not stated' },
  chineseStatus: 'unverified',
  body: 'not-stated',
} as const;

interface Sources {
  readonly sources: Draft['sources'];
  readonly head: ReturnType<typeof readReportHead>;
  readonly paragraphs: readonly string[];
  readonly documents: Documents;
}

/** Reads all tables as the values of the compiler's files. The order matters: later ones refer to earlier ones. */
function readTables(build: Build, fileName: string, lines: CellLines): Sources {
  readOwnPlaces(build);
  checkIndicators(build);
  const paragraphs = readParagraphs(build);
  const types = new Types(build);
  const sections = new Sections(build, paragraphs);
  const strategyCells = new CellMap();
  const documents = new Documents(build, strategyCells);
  const people = new People(build);
  const parts = { types, sections, documents, paragraphs, people, cells: strategyCells };
  const strategies = new Strategies(build, parts);
  const statements = new Statements(build, { ...parts, strategies });
  const statementValues = statements.values();
  const strategyValues = strategies.values();
  const noteCells = new CellMap();
  const notes = readNotes(build, paragraphs, noteCells);
  const headCells = new CellMap();
  const head = readReportHead(build, paragraphs, fileName, headCells);
  const { isStated: _, ...values } = head;
  const report = {
    ...values,
    reasons: statements.reasons,
    types: types.values,
    sections: sections.values,
  };
  for (const cells of [types.cells, sections.cells]) headCells.addAll(cells);
  const speakers = people.values.length > 0 ? people.values : [NO_SPEAKER];
  const strategyFile = { documents: documents.values, strategies: strategyValues };
  return {
    head,
    documents,
    paragraphs: paragraphs.all,
    sources: {
      report: lines.source('report', report, headCells),
      strategies: lines.source('strategies', strategyFile, strategyCells),
      speakers: lines.source('speakers', speakers, people.cells),
      statements: lines.source('statements', statementValues, statements.cells),
      notes: lines.source('notes', notes, noteCells),
    },
  };
}

/** A list of which every entry was found valid needs no second check, unless it is empty. */
function isValid(list: Draft['statements' | 'speakers' | 'notes'], source: Source | undefined) {
  const count = Array.isArray(source?.value) ? source.value.length : 0;
  return count > 0 && list?.entries.length === count;
}

function addShapeProblems(
  problems: ProblemList,
  lines: CellLines,
  { sources, ...draft }: Draft,
  otherwise: CellAt,
): void {
  const named: readonly (readonly [FileName, Source | undefined])[] = [
    ['report', sources.report],
    ['strategies', sources.strategies],
    ...(['speakers', 'statements', 'notes'] as const)
      .filter((name) => !isValid(draft[name], sources[name]))
      .map((name) => [name, sources[name]] as const),
  ];
  for (const [name, source] of named)
    if (source !== undefined) lines.addTo(problems, shapeProblems(name, source), otherwise);
}

function addWarnings(
  warnings: ProblemList,
  { tables, today }: Build,
  { head, paragraphs }: Sources,
  whole: CellAt,
): void {
  if (!head.isStated) warnings.add(whole, WARNINGS.noReport(head.title.zh, today));
  const gloss = tables.statements.rows.find((row) => row.words('gloss') !== '');
  if (gloss !== undefined) warnings.add(gloss.at('gloss'), WARNINGS.glosses());
  if (tables.indicators.rows.length > 0 && tables.indicators.at !== null)
    warnings.add(tables.indicators.at, WARNINGS.indicators());
  const author = tables.report.rows.find((row) => row.bilingual('authors') !== null);
  if (author !== undefined && tables.text.rows.length === 0 && paragraphs.length > 0)
    warnings.add(author.bilingualAt('authors'), WARNINGS.authors());
}

/**
 * Makes a report from the cells of a workbook, with the checks of the compiler. All problems are listed, each
 * once; a text that names several places is asked. Never throws.
 */
export function compileWorkbook(cells: WorkbookCells, context: PlaceSources): CompiledWorkbook {
  const tables = tablesOf(cells);
  const problems = new ProblemList();
  const places = new PlaceReader(context, problems);
  const build: Build = { tables, problems, places, known: context.known, today: context.today };
  const order = cells.sheets.map(({ name }) => name);
  const whole: CellAt = { sheet: order[0] ?? '', row: null, column: null, heading: null, text: '' };
  const hasStatements = tables.statements.rows.length > 0;
  // A report may only list strategies.
  const hasContent = hasStatements || tables.strategies.rows.length > 0;
  if (!hasContent)
    problems.add(
      { ...whole, sheet: tables.statements.at?.sheet ?? whole.sheet },
      PROBLEMS.noStatements(),
    );
  errorValueProblems(build);
  const lines = new CellLines();
  const read = readTables(build, cells.fileName, lines);
  const { head, documents } = read;
  const { report, strategies } = read.sources;
  const sources: Draft['sources'] = hasStatements
    ? read.sources
    : { ...(report && { report }), ...(strategies && { strategies }) };
  const paragraphs = hasStatements ? read.paragraphs : null;
  const draft = draftOf({ folder: head.id, sources, hasStatements, paragraphs });
  const known = documents.otherTables();
  const language: Language = head.language;
  if (hasContent) {
    addShapeProblems(problems, lines, draft, whole);
    lines.addTo(problems, draftProblems(draft, known, language), whole);
  }
  const questions = places.questions();
  if (problems.size > 0 || questions.length > 0)
    return { ok: false, problems: problems.list(order), questions, places: places.understood() };
  const warnings = new ProblemList();
  addWarnings(warnings, build, read, whole);
  lines.addTo(warnings, usageWarnings(draft), whole);
  return {
    ok: true,
    report: assemble(draft, known),
    warnings: warnings.list(order),
    places: places.understood(),
  };
}
