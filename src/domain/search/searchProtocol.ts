import type { Columns } from '../corpus/columns.ts';
import type { ReportFiles } from '../corpus/split.ts';
import type { StatementText } from '../corpus/texts.ts';
import type { Grouping, Place, SearchName } from '../regions/region.ts';
import type { ReportFrame, Speaker } from '../report/report.ts';
import type { SearchResults } from './results.ts';

/** A long report is sent without its files. */
export type SearchReportData = {
  readonly frame: ReportFrame;
  readonly columns: Columns;
} & (
  | { readonly speakers: readonly Speaker[]; readonly texts: readonly (StatementText | null)[] }
  | { readonly files: ReportFiles }
);

export interface SearchData {
  readonly places: readonly Place[];
  readonly groupings: readonly Grouping[];
  readonly counties: readonly Place[];
  readonly names: readonly SearchName[] | null;
  readonly report: SearchReportData | null;
}

/** An empty query stops the previous one. */
export type SearchRequest =
  | { readonly kind: 'data'; readonly data: SearchData }
  | { readonly kind: 'query'; readonly queryNumber: number; readonly query: string };

/** `failed`: the next query continues the reading. */
export interface ReadingProgress {
  readonly read: number;
  readonly size: number;
  readonly failed: boolean;
}

export interface SearchAnswer {
  readonly query: string;
  readonly results: SearchResults;
  /** Null for a report whose texts are all in the index. */
  readonly reading: ReadingProgress | null;
}

/** A query may have several answers; each contains more results. */
export type SearchResponse =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'answer'; readonly queryNumber: number; readonly answer: SearchAnswer };
