import { type Corpus, corpusOf } from '../domain/corpus/corpus.ts';
import type { SpeakersFile, SplitReport, TextsFile } from '../domain/corpus/split.ts';
import type { Report } from '../domain/report/report.ts';
import { hasArrays, isRecord, type Reader, createReader } from './reader.ts';

/** All of a short report, or the frame of a long one. */
export type ReportFile =
  | { readonly kind: 'complete'; readonly corpus: Corpus }
  | { readonly kind: 'split'; readonly split: SplitReport };

const LISTS = ['types', 'sections', 'strategies'] as const;

function isReport(json: unknown): json is Report {
  return (
    isRecord(json) && hasArrays(json, [...LISTS, 'paragraphs', 'speakers', 'statements', 'notes'])
  );
}

function isSplitReport(json: unknown): json is SplitReport {
  return (
    isRecord(json) &&
    typeof json['edition'] === 'string' &&
    hasArrays(json, LISTS) &&
    isRecord(json['columns']) &&
    hasArrays(json['columns'], ['placeIds', 'groupingIds']) &&
    isRecord(json['texts'])
  );
}

const readComplete = createReader(
  1,
  isReport,
  (report: Report): ReportFile => ({
    kind: 'complete',
    corpus: corpusOf(report),
  }),
);
const readSplit = createReader(
  2,
  isSplitReport,
  (split: SplitReport): ReportFile => ({
    kind: 'split',
    split,
  }),
);

export const readReport: Reader<ReportFile> = (json) =>
  isRecord(json) && json['schema'] === 2 ? readSplit(json) : readComplete(json);

/** The file must have the same edition as the first one. */
function ofEdition<File extends { readonly edition: string }>(
  edition: string,
  list: string,
): Reader<File> {
  const isFile = (json: unknown): json is File => isRecord(json) && hasArrays(json, [list]);
  return (json) => {
    if (!isFile(json)) return { ok: false, problem: 'damaged' };
    return json.edition === edition ? { ok: true, value: json } : { ok: false, problem: 'stale' };
  };
}

export const readSpeakers = (edition: string): Reader<SpeakersFile> =>
  ofEdition(edition, 'speakers');
export const readTexts = (edition: string): Reader<TextsFile> => ofEdition(edition, 'texts');
