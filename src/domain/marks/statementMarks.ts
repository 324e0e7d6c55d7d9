import { forEachBit, hasBit } from '../corpus/bits.ts';
import { type Position, position, targetOf, valuesAt } from '../corpus/columns.ts';
import { groupingTiesAt } from '../corpus/corpus.ts';
import { markedPlaceAt } from '../corpus/markerTable.ts';
import { typesOfStatements } from '../corpus/statementTypes.ts';
import type { Adcode, GroupingId } from '../ids.ts';
import type { LngLat } from '../regions/region.ts';
import type { ViewModel } from '../view/viewModel.ts';
import { areMarksDrawn } from './marksLimit.ts';

/** Where a mark is drawn; `country` for a statement without a region. */
export type MarkHome =
  | { readonly kind: 'place'; readonly id: Adcode }
  | { readonly kind: 'grouping'; readonly id: GroupingId }
  | { readonly kind: 'country' };

/** One statement on the map. */
export interface StatementMark {
  readonly at: Position;
  readonly home: MarkHome;
  /** Among the report's types, from 0; null without a type. */
  readonly type: number | null;
  /** Not part of the selected strategy or speaker. */
  readonly unmatched: boolean;
}

function homeOf({ linked: { corpus } }: ViewModel, at: Position): MarkHome {
  const place = markedPlaceAt(corpus.columns, at);
  if (place !== null) return { kind: 'place', id: place };
  const [grouping] = groupingTiesAt(corpus, at);
  return grouping ? { kind: 'grouping', id: grouping.grouping } : { kind: 'country' };
}

/** Its first type among the filtered ones, else its first type, as in the circles. */
function typeOf({ linked, filterResult }: ViewModel, at: Position): number | null {
  const types = [...valuesAt(typesOfStatements(linked.corpus), at)].map((type) => type - 1);
  const filtered = types.find((type) => {
    const id = linked.report.types[type]?.id;
    return id !== undefined && filterResult.filters.types.includes(id);
  });
  const type = filtered ?? types[0];
  return type === undefined || type < 0 ? null : type;
}

/** In the order of the report; empty if there are too many ({@link areMarksDrawn}). */
export function statementMarks(viewModel: ViewModel): readonly StatementMark[] {
  if (!areMarksDrawn(viewModel)) return [];
  const marks: StatementMark[] = [];
  forEachBit(viewModel.filterResult.statements, (index) => {
    const at = position(index);
    marks.push({
      at,
      home: homeOf(viewModel, at),
      type: typeOf(viewModel, at),
      unmatched: !hasBit(viewModel.painted.statements, index),
    });
  });
  return marks;
}

/** The label points of the regions that a statement is tied to: of a grouping, those of its members. */
export function reachedPoints({ linked }: ViewModel, at: Position): readonly LngLat[] {
  const { atlas, corpus } = linked;
  const { places, groupings, placeIds, groupingIds } = corpus.columns;
  const tied = [...valuesAt(places, at)].flatMap((tie) => placeIds[targetOf(tie)] ?? []);
  const members = [...valuesAt(groupings, at)].flatMap((tie) => {
    const id = groupingIds[targetOf(tie)];
    return (id && atlas.grouping(id)?.members.map(({ place }) => place)) ?? [];
  });
  return [...new Set([...tied, ...members])].flatMap((id) => {
    const point = atlas.place(id)?.labelPoint;
    return point ? [point] : [];
  });
}
