import { createHash } from 'node:crypto';
import { encodeColumns, headOf } from '../domain/corpus/binary.ts';
import { columnsOf } from '../domain/corpus/columns.ts';
import {
  pathsOf,
  type SpeakersFile,
  type SplitReport,
  type TextsFile,
} from '../domain/corpus/split.ts';
import { statementTexts } from '../domain/corpus/texts.ts';
import type { Report } from '../domain/report/report.ts';

/** A report with at most this number of statements is one file, which needs one request. */
export const MAX_STATEMENTS_IN_ONE_FILE = 500;
/** Statements in a chunk of texts; a chunk then has about 100 kB. */
const TEXTS_PER_CHUNK = 128;

/** `path` is the path of the first file, which describes the others. */
export function packReport(report: Report, path: string): ReadonlyMap<string, string | Uint8Array> {
  if (report.statements.length <= MAX_STATEMENTS_IN_ONE_FILE)
    return new Map([[path, JSON.stringify(report)]]);
  const { paragraphs: _, statements, speakers, notes: __, ...frame } = report;
  const columns = columnsOf(report);
  const all = statementTexts(report);
  const bytes = encodeColumns(columns);
  const hash = createHash('sha256').update(bytes);
  for (const text of all) hash.update(JSON.stringify(text));
  const edition = hash.update(JSON.stringify({ frame, speakers })).digest('hex').slice(0, 16);
  const chunks = Math.ceil(statements.length / TEXTS_PER_CHUNK);
  const paths = pathsOf(path);
  const first: SplitReport = {
    ...frame,
    schema: 2,
    edition,
    columns: headOf(columns),
    texts: { each: TEXTS_PER_CHUNK, chunks },
  };
  const chunk = (_: unknown, index: number): readonly [string, string] => {
    const texts = all.slice(index * TEXTS_PER_CHUNK, (index + 1) * TEXTS_PER_CHUNK);
    return [paths.texts(index), JSON.stringify({ edition, texts } satisfies TextsFile)];
  };
  return new Map<string, string | Uint8Array>([
    [path, JSON.stringify(first)],
    [paths.columns, bytes],
    [paths.speakers, JSON.stringify({ edition, speakers } satisfies SpeakersFile)],
    ...Array.from({ length: chunks }, chunk),
  ]);
}
