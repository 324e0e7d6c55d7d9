import type { Columns } from '../corpus/columns.ts';
import type { ReportFiles } from '../corpus/split.ts';
import type { StatementText } from '../corpus/texts.ts';
import type { Grouping, Place, SearchName } from '../regions/region.ts';
import type { ReportFrame, Speaker } from '../report/report.ts';
import type { SearchResults } from './results.ts';

/** The report as it goes to the searcher: all of a short one; of a long one what is not in its files. */
export type SearchReportData = {
  readonly frame: ReportFrame;
  readonly columns: Columns;
} & (
  | { readonly speakers: readonly Speaker[]; readonly texts: readonly StatementText[] }
  | { readonly files: ReportFiles }
);

/** What can be searched, as plain data: it may go to another thread. */
export interface SearchData {
  readonly places: readonly Place[];
  readonly groupings: readonly Grouping[];
  readonly counties: readonly Place[];
  readonly names: readonly SearchName[] | null;
  readonly report: SearchReportData | null;
}

/** What the page says to the searcher. An empty query ends what the last one began. */
export type SearchRequest =
  | { readonly kind: 'data'; readonly data: SearchData }
  | { readonly kind: 'query'; readonly queryNumber: number; readonly query: string };

/** How far the words of a long report have been read. `failed`: they go on when asked again. */
export interface ReadingProgress {
  readonly read: number;
  readonly size: number;
  readonly failed: boolean;
}

/** What was found for a query so far. */
export interface SearchAnswer {
  readonly query: string;
  readonly results: SearchResults;
  /** Null where all words are at hand. */
  readonly reading: ReadingProgress | null;
}

/** What the searcher says. Of one question there may be several answers, each better than those before. */
export type SearchResponse =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'answer'; readonly queryNumber: number; readonly answer: SearchAnswer };
