import { fetchArtefact } from '../../../data/fetchArtefact.ts';
import { readFullReport } from '../../../data/readFullReport.ts';
import { readIndicators } from '../../../data/readIndicators.ts';
import { readMembershipSources } from '../../../data/readRegions.ts';
import { ARTEFACTS } from '../../../domain/artefacts.ts';
import type { IndicatorTable } from '../../../domain/indicators/indicator.ts';
import { withOwnSeries } from '../../../domain/indicators/ownFigures.ts';
import { withMembershipSources } from '../../../domain/regions/packed/membershipSources.ts';
import { reportIds } from '../../../domain/report/library.ts';
import type { Report } from '../../../domain/report/report.ts';
import { NO_FILTERS } from '../../../domain/view/view.ts';
import { deriveViewModel } from '../../../domain/view/viewModel.ts';
import type { ReportStore } from '../../../platform/reportStore.ts';
import type { AppState } from '../../../state/appStore.ts';
import type { DataBook } from './dataSheets.ts';

type Library = Pick<
  AppState,
  'linked' | 'filter' | 'view' | 'report' | 'reports' | 'indicators' | 'describedGroupings'
>;

async function reportsOf(library: Library, device: ReportStore): Promise<readonly Report[] | null> {
  const { report, reports } = library;
  const entries = reportIds(report.id).flatMap(
    (id) => reports.find((each) => each.id === id) ?? (report.id === id ? report : []),
  );
  const read = await Promise.all(
    entries.map((entry) => readFullReport(entry, (id) => device.read(id))),
  );
  const found = read.filter((each) => each !== null);
  return found.length === read.length ? found : null;
}

async function figuresOf({ indicators }: Library): Promise<IndicatorTable | null> {
  const known = indicators ?? [];
  if (known.some(({ isOwn }) => isOwn !== true)) return known;
  const fetched = await fetchArtefact(ARTEFACTS.indicators, readIndicators);
  return fetched.ok ? withOwnSeries(fetched.value, known) : null;
}

async function groupingsOf(library: Library): Promise<DataBook['groupings'] | null> {
  const { describedGroupings, linked } = library;
  if (describedGroupings || !linked) return describedGroupings;
  const fetched = await fetchArtefact(ARTEFACTS.membershipSources, readMembershipSources);
  if (!fetched.ok) return null;
  const described = withMembershipSources(linked.atlas.groupings, fetched.value);
  return new Map(described.map((grouping) => [grouping.id, grouping]));
}

/**
 * Loads what is not there yet. Null where a part cannot be loaded, and for a long report, whose text is not served
 * in one piece.
 */
export async function gatherDataBook(
  library: Library,
  device: ReportStore,
): Promise<DataBook | null> {
  const { linked, filter, view } = library;
  if (!linked || !filter) return null;
  const [reports, figures, groupings] = await Promise.all([
    reportsOf(library, device),
    figuresOf(library),
    groupingsOf(library),
  ]);
  if (!reports || !figures || !groupings) return null;
  const unfiltered = { ...view, filters: NO_FILTERS, selection: null };
  const viewModel = deriveViewModel(linked, filter, unfiltered);
  return { language: view.language, viewModel, reports, figures, groupings };
}
