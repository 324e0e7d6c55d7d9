import type { Atlas } from './atlas.ts';
import type { StatementFilter, LinkedReport } from './filter.ts';
import { isFiltered } from './filter.ts';
import type { Adcode, RegionId } from './ids.ts';
import type { Statement } from './report.ts';
import type { RelationCounts } from './touch.ts';
import { countByRegion, NO_COUNTS, total, touchesOf } from './touch.ts';
import type { Selection, ViewState } from './view.ts';

/** What a view shows of a report, with the inputs that produced it: map, legend, lists and panel all read this. */
export interface Shown {
  readonly linked: LinkedReport;
  readonly view: ViewState;
  /** The statements that pass the filters, in the report's order. */
  readonly statements: readonly Statement[];
  readonly keeps: (statement: Statement) => boolean;
  /** Per region, of the statements that pass. */
  readonly counts: ReadonlyMap<RegionId, RelationCounts>;
  /** The places to stand out; null when nothing asks for it. The others fade. */
  readonly lit: ReadonlySet<Adcode> | null;
}

function placesAmong(atlas: Atlas, regions: Iterable<RegionId>): ReadonlySet<Adcode> {
  return new Set([...regions].flatMap((id) => atlas.place(id)?.id ?? []));
}

/** The places a selection lights up; null for a single place and for what concerns the whole country. */
export function placesOfSelection(
  linked: LinkedReport,
  selection: Selection,
): ReadonlySet<Adcode> | null {
  const { atlas } = linked;
  switch (selection.kind) {
    case 'region': {
      const grouping = atlas.grouping(selection.id);
      return grouping ? new Set(atlas.placesIn(grouping.id)) : null;
    }
    case 'strategy': {
      const strategy = linked.strategy(selection.id);
      if (!strategy) return null;
      const lit = placesAmong(atlas, touchesOf(atlas, strategy).keys());
      return lit.size > 0 ? lit : null;
    }
    case 'speaker': {
      const regions = linked.statements.items
        .filter(({ item }) => item.speaker === selection.id)
        .flatMap((entry) => [...entry.regions.keys()]);
      const lit = placesAmong(atlas, regions);
      return lit.size > 0 ? lit : null;
    }
  }
}

function intersection(
  a: ReadonlySet<Adcode> | null,
  b: ReadonlySet<Adcode> | null,
): ReadonlySet<Adcode> | null {
  if (a === null) return b;
  if (b === null) return a;
  return new Set([...a].filter((id) => b.has(id)));
}

/** Derives what `view` shows. Pure: the same inputs give an equal result. */
export function deriveShown(linked: LinkedReport, filter: StatementFilter, view: ViewState): Shown {
  const { atlas } = linked;
  const statements = filter.matching(view.filters);
  const passing = new Set(statements);
  const keeps = (statement: Statement) => passing.has(statement);
  const counts = countByRegion(linked.statements, keeps);
  const bySelection = view.selection ? placesOfSelection(linked, view.selection) : null;
  const byFilters = isFiltered(view.filters) ? placesAmong(atlas, counts.keys()) : null;
  return {
    linked,
    view,
    statements,
    keeps,
    counts,
    lit: intersection(bySelection, byFilters),
  };
}

/** The counts of one region under the present filters. */
export function countsAt(shown: Shown, region: RegionId): RelationCounts {
  return shown.counts.get(region) ?? NO_COUNTS;
}

/** The statements made in a region or about it, those that only reach it through a grouping left out. */
export function ownCount(counts: RelationCounts): number {
  return total(counts) - counts.through;
}
