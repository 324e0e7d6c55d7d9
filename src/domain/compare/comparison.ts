import type { LinkedReport } from '../filters/filter.ts';
import type { RegionId } from '../ids.ts';
import { memoize } from '../memoize.ts';
import {
  compareRegion,
  compareReports,
  type RegionDifference,
  type ReportDifference,
} from './compareReports.ts';

/** The difference of two reports, ready to look up. */
export interface Comparison {
  readonly before: LinkedReport;
  readonly after: LinkedReport;
  readonly difference: ReportDifference;
  /** Of any region, also a county; null for an unknown one. */
  readonly of: (region: RegionId) => RegionDifference | null;
}

const known = new WeakMap<LinkedReport, WeakMap<LinkedReport, Comparison>>();

function compare(before: LinkedReport, after: LinkedReport): Comparison {
  const difference = compareReports(before, after);
  const byId = new Map(difference.regions.map((region) => [region.id, region]));
  const of = memoize((id: RegionId): RegionDifference | null => {
    const region = after.atlas.region(id);
    return byId.get(id) ?? (region ? compareRegion(before, after, region) : null);
  });
  return { before, after, difference, of };
}

/** The same object for the same reports: map, legend, list and panel ask for it. */
export function comparisonOf(before: LinkedReport, after: LinkedReport): Comparison {
  const ofReport = known.get(after) ?? new WeakMap<LinkedReport, Comparison>();
  known.set(after, ofReport);
  const comparison = ofReport.get(before) ?? compare(before, after);
  ofReport.set(before, comparison);
  return comparison;
}
