import { type Corpus, corpusOf } from '../domain/corpus/corpus.ts';
import type { SpeakersFile, SplitReport, TextsFile } from '../domain/corpus/split.ts';
import type { Report } from '../domain/report/report.ts';
import { holdsLists, isFields, type Reader, readerOf } from './reader.ts';

/** The first file of a report: all of a short one, or the frame of a long one. */
export type ReportFile =
  | { readonly kind: 'whole'; readonly corpus: Corpus }
  | { readonly kind: 'split'; readonly split: SplitReport };

const LISTS = ['types', 'sections', 'strategies'] as const;

function isWhole(json: unknown): json is Report {
  return (
    isFields(json) && holdsLists(json, [...LISTS, 'paragraphs', 'speakers', 'statements', 'notes'])
  );
}

function isSplit(json: unknown): json is SplitReport {
  return (
    isFields(json) &&
    typeof json['edition'] === 'string' &&
    holdsLists(json, LISTS) &&
    isFields(json['columns']) &&
    holdsLists(json['columns'], ['placeIds', 'groupingIds']) &&
    isFields(json['texts'])
  );
}

const readWhole = readerOf(
  1,
  isWhole,
  (report: Report): ReportFile => ({
    kind: 'whole',
    corpus: corpusOf(report),
  }),
);
const readSplit = readerOf(
  2,
  isSplit,
  (split: SplitReport): ReportFile => ({
    kind: 'split',
    split,
  }),
);

/** Reads the first file of a report, in either form. */
export const readReport: Reader<ReportFile> = (json) =>
  isFields(json) && json['schema'] === 2 ? readSplit(json) : readWhole(json);

/** Reads a further file of a long report, which must be of the same edition as the first. */
function ofEdition<File extends { readonly edition: string }>(
  edition: string,
  list: string,
): Reader<File> {
  const isFile = (json: unknown): json is File => isFields(json) && holdsLists(json, [list]);
  return (json) => {
    if (!isFile(json)) return { ok: false, problem: 'damaged' };
    return json.edition === edition ? { ok: true, value: json } : { ok: false, problem: 'stale' };
  };
}

export const readSpeakers = (edition: string): Reader<SpeakersFile> =>
  ofEdition(edition, 'speakers');
export const readTexts = (edition: string): Reader<TextsFile> => ofEdition(edition, 'texts');
