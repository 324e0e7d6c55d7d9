import type { Bilingual, Language } from '../../domain/language.ts';
import type { ChineseStatus } from '../../domain/report/report.ts';
import { commaPieces, listPieces } from '../cellText.ts';
import { LANGUAGE_CHOICES, STATUS_CHOICES } from '../choices.ts';
import { isoDate } from '../dates.ts';
import { type Build, choiceIn, reportMissing } from './build.ts';
import type { CellMap } from './cellSource.ts';
import type { Paragraphs } from './paragraphs.ts';
import { PROBLEMS } from './problemTexts.ts';
import { Slugs } from './slugs.ts';
import type { TableRow } from './tableRows.ts';

const NOT_STATED: Bilingual = { zh: '未注明', en: 'Not stated' };
const TITLE: Bilingual = { zh: '2024年全国两会', en: '2024 Two Sessions' };
const DATE: Bilingual = { zh: '2024-03-09', en: '2024-03-09' };

/** The language that most letters of the text are of. */
function languageOf(paragraphs: Paragraphs): Language {
  let [han, latin] = [0, 0];
  for (const paragraph of paragraphs.all.slice(0, 200)) {
    han += paragraph.match(/\p{Script=Han}/gu)?.length ?? 0;
    latin += paragraph.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  }
  return latin > han ? 'en' : 'zh';
}

function names(rows: readonly TableRow[], field: string): readonly string[] {
  const filled = rows.map((row) => row.words(field)).filter((words) => words !== '');
  const [only] = filled;
  if (only === undefined || filled.length > 1) return filled;
  const pieces = listPieces(only);
  return pieces.length > 1 ? pieces : commaPieces(only);
}

/** The names of a list in both languages. Different numbers of names are a problem. */
function namesInBoth(
  { problems }: Build,
  rows: readonly TableRow[],
  field: string,
): readonly Bilingual[] {
  const [zh, en] = [names(rows, `${field}_zh`), names(rows, `${field}_en`)];
  const [first] = rows;
  if (zh.length > 0 && en.length > 0 && zh.length !== en.length && first !== undefined)
    problems.add(first.at(`${field}_en`), PROBLEMS.namesDiffer(zh.length, en.length));
  const longer = zh.length >= en.length ? zh : en;
  return longer.map((name, at) => ({ zh: zh[at] ?? name, en: en[at] ?? name }));
}

/** Further rows may contain names of authors only. */
function checkFurtherRows({ problems }: Build, rows: readonly TableRow[]): void {
  const own = ['title_zh', 'title_en', 'date', 'id'];
  const second = rows.slice(1).find((row) => own.some((field) => row.words(field) !== ''));
  if (second === undefined) return;
  const field = own.find((each) => second.words(each) !== '') ?? 'id';
  problems.add(second.at(field), PROBLEMS.secondReport());
}

function dateOf(build: Build, row: TableRow): string {
  const text = row.plain('date');
  const date = isoDate(text);
  if (text === '') reportMissing(build, 'report', row.at('date'), 'date', DATE);
  else if (date === null) build.problems.add(row.at('date'), PROBLEMS.notDate(text));
  return date ?? build.today;
}

/** What report.yaml has apart from its lists. Null where the workbook has no row of a report. */
export function readReportHead(
  build: Build,
  paragraphs: Paragraphs,
  fileName: string,
  cells: CellMap,
) {
  const { rows } = build.tables.report;
  const [row] = rows;
  const name = fileName.replace(/\.[^.]*$/u, '').trim() || fileName;
  const ofFile: Bilingual = { zh: name, en: name };
  const provenance: Bilingual = {
    zh: `从“${fileName}”导入`,
    en: `Imported from “${fileName}”`,
  };
  if (row === undefined) {
    const id = new Slugs().make(name, 'report');
    const common = { title: ofFile, short: ofFile, publisher: NOT_STATED, provenance };
    return { id, ...common, date: build.today, language: languageOf(paragraphs), isStated: false };
  }
  checkFurtherRows(build, rows);
  const title = row.bilingual('title');
  if (title === null) reportMissing(build, 'report', row.bilingualAt('title'), 'title_zh', TITLE);
  const slugs = new Slugs();
  const written = row.plain('id');
  const id = slugs.take(written) ? written : slugs.make(written, title?.en ?? '', name, 'report');
  const language = choiceIn<Language>(build, row, 'language', LANGUAGE_CHOICES);
  const status = choiceIn<ChineseStatus>(build, row, 'chinese_status', STATUS_CHOICES);
  const authors = namesInBoth(build, rows, 'authors');
  const contributors = namesInBoth(build, rows, 'contributors');
  cells.set('', row.whole());
  cells.set('date', row.at('date'));
  cells.set('reporters/authors', row.bilingualAt('authors'));
  cells.set('reporters/contributors', row.bilingualAt('contributors'));
  for (const [list, field] of [
    ['authors', 'authors'],
    ['contributors', 'contributors'],
  ] as const)
    for (const [at, each] of rows.entries())
      if (rows.length > 1) cells.set(`reporters/${list}/${at}`, each.bilingualAt(field));
  const reporters = { authors, contributors, chineseStatus: status ?? 'unverified' };
  return {
    id,
    title: title ?? ofFile,
    short: row.bilingual('short') ?? title ?? ofFile,
    publisher: row.bilingual('publisher') ?? NOT_STATED,
    date: dateOf(build, row),
    language: language ?? languageOf(paragraphs),
    provenance: row.bilingual('provenance') ?? provenance,
    ...(authors.length > 0 && paragraphs.isGiven ? { reporters } : {}),
    isStated: true,
  };
}
