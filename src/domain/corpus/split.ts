import type { ReportFrame, Speaker } from '../report/report.ts';
import type { ColumnsHead } from './binary.ts';
import type { StatementText } from './texts.ts';

/**
 * The first file of a long report: the frame, and what the other files contain. The other files are in
 * a folder of the same name: `columns.bin`, `speakers.json` and the chunks of texts.
 */
export interface SplitReport extends Omit<ReportFrame, 'schema'> {
  readonly schema: 2;
  /** The same in all files of one build. Files of different builds are never combined. */
  readonly edition: string;
  readonly columns: ColumnsHead;
  readonly texts: {
    /** Statements in a chunk; the last chunk may have fewer. */
    readonly each: number;
    readonly chunks: number;
  };
}

export interface SpeakersFile {
  readonly edition: string;
  readonly speakers: readonly Speaker[];
}

export interface TextsFile {
  readonly edition: string;
  readonly texts: readonly StatementText[];
}

/** What is needed to read the other files of a long report. */
export interface ReportFiles {
  /** The path of the first file, relative to the page. */
  readonly path: string;
  readonly edition: string;
  readonly texts: SplitReport['texts'];
}

/** The paths of the other files of a long report, by the path of its first file. */
export function pathsOf(path: string) {
  const folder = path.replace(/\.json$/, '');
  return {
    columns: `${folder}/columns.bin`,
    speakers: `${folder}/speakers.json`,
    texts: (chunk: number) => `${folder}/texts-${chunk}.json`,
  };
}
