import type { ReportFrame, Speaker } from '../report/report.ts';
import type { ColumnsHead } from './binary.ts';
import type { StatementText } from './texts.ts';

/**
 * A long report's first file: the frame and what the others are to be. They lie in a folder of its
 * name: `columns.bin`, `speakers.json` and the texts in chunks.
 */
export interface SplitReport extends Omit<ReportFrame, 'schema'> {
  readonly schema: 2;
  /** The same in all files of one build, so that files of two builds are never read together. */
  readonly edition: string;
  readonly columns: ColumnsHead;
  readonly texts: {
    /** Statements in a chunk; the last one may have fewer. */
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

/** A long report as whoever reads its further files must know it. */
export interface ReportFiles {
  /** Of the first file, relative to the page. */
  readonly path: string;
  readonly edition: string;
  readonly texts: SplitReport['texts'];
}

/** Where the files of a long report lie, given the path of its first one. */
export function pathsOf(path: string) {
  const folder = path.replace(/\.json$/, '');
  return {
    columns: `${folder}/columns.bin`,
    speakers: `${folder}/speakers.json`,
    texts: (chunk: number) => `${folder}/texts-${chunk}.json`,
  };
}
