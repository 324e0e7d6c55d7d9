import type { ReportFrame, Speaker } from '../report/report.ts';
import type { ColumnsHead } from './binary.ts';
import type { StatementText } from './texts.ts';

/** The first file of a long report. The others are in a folder of the same name. */
export interface SplitReport extends Omit<ReportFrame, 'schema'> {
  readonly schema: 2;
  /** Files of different editions are never combined. */
  readonly edition: string;
  readonly columns: ColumnsHead;
  readonly texts: {
    /** The last chunk may have fewer. */
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

export interface ReportFiles {
  /** Relative to the page. */
  readonly path: string;
  readonly edition: string;
  readonly texts: SplitReport['texts'];
}

/** The paths of the other files by the path of the first one. */
export function pathsOf(path: string) {
  const folder = path.replace(/\.json$/, '');
  return {
    columns: `${folder}/columns.bin`,
    speakers: `${folder}/speakers.json`,
    texts: (chunk: number) => `${folder}/texts-${chunk}.json`,
  };
}
