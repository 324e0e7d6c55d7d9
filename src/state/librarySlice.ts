import type { Corpus } from '../domain/corpus/corpus.ts';
import {
  createStatementFilter,
  type LinkedReport,
  linkCorpus,
  type StatementFilter,
} from '../domain/filters/filter.ts';
import type { GroupingId } from '../domain/ids.ts';
import type { IndicatorTable } from '../domain/indicators/indicator.ts';
import type { Atlas } from '../domain/regions/atlas.ts';
import type { Grouping } from '../domain/regions/region.ts';
import { FIRST_REPORT, type LibraryEntry, SHIPPED_REPORTS } from '../domain/report/library.ts';
import type { SliceCreator } from './slice.ts';

/** Whether the counties have been loaded; `missing` after a failure. */
export type CountyData = 'none' | 'loading' | 'there' | 'missing';

/** An entry with its loaded report. */
interface ComparedReport {
  readonly entry: LibraryEntry;
  readonly linked: LinkedReport;
}

export interface LibrarySlice {
  /** Those of the device are listed once they are needed. */
  readonly reports: readonly LibraryEntry[];
  /** The open one. */
  readonly report: LibraryEntry;
  readonly atlas: Atlas | null;
  readonly linked: LinkedReport | null;
  readonly filter: StatementFilter | null;
  /** The last one that was compared with; `view.compare` says whether it still is. */
  readonly compared: ComparedReport | null;
  /** Loaded when the map first shows one; null until then. */
  readonly indicators: IndicatorTable | null;
  /** The groupings with their documents and notes, which load after the atlas; null until then. */
  readonly describedGroupings: ReadonlyMap<GroupingId, Grouping> | null;
  readonly countyData: CountyData;
  /** Links loaded reports to it again. */
  readonly showAtlas: (atlas: Atlas) => void;
  readonly showMembershipSources: (described: readonly Grouping[]) => void;
  readonly setReports: (reports: readonly LibraryEntry[]) => void;
  /** Opens a report, by default the present entry. Throws an Error without an atlas. */
  readonly showReport: (corpus: Corpus, entry?: LibraryEntry) => void;
  /** Does nothing without an atlas. */
  readonly showCompared: (corpus: Corpus, entry: LibraryEntry) => void;
  readonly setIndicators: (indicators: IndicatorTable) => void;
  readonly setCountyData: (data: CountyData) => void;
}

export const createLibrarySlice: SliceCreator<LibrarySlice> = (set, get) => ({
  reports: SHIPPED_REPORTS,
  report: FIRST_REPORT,
  atlas: null,
  linked: null,
  filter: null,
  compared: null,
  indicators: null,
  describedGroupings: null,
  countyData: 'none',
  showAtlas: (atlas) => {
    const { linked: before, compared: other } = get();
    if (!before) {
      set({ atlas });
      return;
    }
    const linked = linkCorpus(before.corpus, atlas);
    const compared = other && { ...other, linked: linkCorpus(other.linked.corpus, atlas) };
    set({ atlas, linked, compared, filter: createStatementFilter(linked) });
  },
  showMembershipSources: (all) =>
    set({ describedGroupings: new Map(all.map((grouping) => [grouping.id, grouping])) }),
  setReports: (reports) => set({ reports }),
  showReport: (corpus, report = get().report) => {
    const { atlas } = get();
    if (!atlas) throw new Error('showReport before showAtlas');
    const linked = linkCorpus(corpus, atlas);
    set({ report, linked, filter: createStatementFilter(linked) });
  },
  showCompared: (corpus, entry) => {
    const { atlas } = get();
    if (atlas) set({ compared: { entry, linked: linkCorpus(corpus, atlas) } });
  },
  setIndicators: (indicators) => set({ indicators }),
  setCountyData: (countyData) => set({ countyData }),
});
