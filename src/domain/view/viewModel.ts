import type { Atlas } from '../regions/atlas.ts';
import type { Bits } from '../corpus/bits.ts';
import { markerTableOf, type MarkerTable } from '../corpus/markerTable.ts';
import { tiesOfSpeaker } from '../corpus/speakerSets.ts';
import type { StatementFilter, LinkedReport } from '../filters/filter.ts';
import { isFiltered } from '../filters/filter.ts';
import type { Adcode, RegionId } from '../ids.ts';
import type { RelationCounts } from '../corpus/touch.ts';
import { total, touchesOf } from '../corpus/touch.ts';
import type { Filters, Selection, ViewState } from './view.ts';

/** What the filters leave of a report: the same object as long as report and filters stay the same. */
export interface Passing {
  readonly linked: LinkedReport;
  readonly filters: Filters;
  /** The statements that pass. */
  readonly statements: Bits;
  /** How many they are. */
  readonly count: number;
  /** The counts of one region; worked out when first asked for. */
  readonly at: (region: RegionId) => RelationCounts;
  /** The markers' counts by place and type; worked out when first asked for. */
  readonly markers: () => MarkerTable;
  /** The places with statements that pass; null without a filter, when no place stands out. */
  readonly lit: ReadonlySet<Adcode> | null;
}

/** What a view shows of a report, with the inputs that produced it: map, legend, lists and panel all read this. */
export interface Shown {
  readonly linked: LinkedReport;
  readonly view: ViewState;
  readonly passing: Passing;
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
      const lit = placesAmong(atlas, touchesOf(atlas, tiesOfSpeaker(linked, selection.id)).keys());
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

/** Derives what `filters` leave of a report. Pure: the same inputs give an equal result. */
export function derivePassing(
  linked: LinkedReport,
  filter: StatementFilter,
  filters: Filters,
): Passing {
  const statements = filter.matching(filters);
  const counts = new Map<RegionId, RelationCounts>();
  const at = (region: RegionId): RelationCounts => {
    const known = counts.get(region);
    if (known) return known;
    const found = linked.statements.countsAt(region, statements);
    counts.set(region, found);
    return found;
  };
  let table: MarkerTable | null = null;
  const touched = () => linked.atlas.places.filter(({ id }) => total(at(id)) > 0);
  return {
    linked,
    filters,
    statements,
    count: filter.count(filters),
    at,
    markers: () => {
      table ??= markerTableOf(linked.corpus, statements, filters.types);
      return table;
    },
    lit: isFiltered(filters) ? new Set(touched().map(({ id }) => id)) : null,
  };
}

/** What `view` shows, where its filters leave `passing`. */
export function showPassing(passing: Passing, view: ViewState): Shown {
  const { linked } = passing;
  const bySelection = view.selection ? placesOfSelection(linked, view.selection) : null;
  return { linked, view, passing, lit: intersection(bySelection, passing.lit) };
}

/** Derives what `view` shows. Pure: the same inputs give an equal result. @internal for tests */
export function deriveShown(linked: LinkedReport, filter: StatementFilter, view: ViewState): Shown {
  return showPassing(derivePassing(linked, filter, view.filters), view);
}

/** The counts of one region under the present filters. */
export function countsAt({ passing }: Pick<Shown, 'passing'>, region: RegionId): RelationCounts {
  return passing.at(region);
}

/** The statements made in a region or about it, those that only reach it through a grouping left out. */
export function ownCount(counts: RelationCounts): number {
  return total(counts) - counts.through;
}
