import type { Selection } from '../view/view.ts';
import type { Change, Difference, ReportDifference } from './compareReports.ts';
import type { Comparison } from './comparison.ts';

/** In the order in which they are read. */
export const SHOWN_CHANGES = ['new', 'gone', 'louder', 'quieter'] as const;
type ShownChange = (typeof SHOWN_CHANGES)[number];

export const LIST_KINDS = [
  'provinces',
  'cities',
  'groupings',
  'strategies',
  'types',
  'speakers',
] as const;
export type ListKind = (typeof LIST_KINDS)[number];

export interface ChangedItem extends Difference {
  readonly key: string;
  /** What the later report says of it; null where it says nothing, and for types. */
  readonly selection: Selection | null;
}

export interface ChangeList {
  readonly kind: ListKind;
  /** The largest change first. */
  readonly changes: Readonly<Record<ShownChange, readonly ChangedItem[]>>;
  /** How many occur equally often in both reports. */
  readonly same: number;
}

function toItems(comparison: Comparison): Readonly<Record<ListKind, readonly ChangedItem[]>> {
  const { difference, after } = comparison;
  const regionItem = (each: ReportDifference['regions'][number]): ChangedItem => ({
    ...each,
    key: each.id,
    selection: { kind: 'region', id: each.id },
  });
  const regionsWhere = (isOf: (level: 'province' | 'city' | 'grouping') => boolean) =>
    difference.regions
      .filter(({ id }) => {
        const place = after.atlas.place(id);
        if (!place) return isOf('grouping');
        return isOf(place.level === 'province' ? 'province' : 'city');
      })
      .map(regionItem);
  const keyOf = ({
    before,
    after: now,
  }: {
    readonly before: string | null;
    after: string | null;
  }) => `${before} ${now}`;
  return {
    provinces: regionsWhere((level) => level === 'province'),
    cities: regionsWhere((level) => level === 'city'),
    groupings: regionsWhere((level) => level === 'grouping'),
    strategies: difference.strategies.map((each) => ({
      ...each,
      key: keyOf(each.ids),
      selection: each.ids.after === null ? null : { kind: 'strategy', id: each.ids.after },
    })),
    types: difference.types.map((each) => ({ ...each, key: keyOf(each.ids), selection: null })),
    speakers: difference.speakers.map((each) => ({
      ...each,
      key: keyOf(each.ids),
      selection: each.ids.after === null ? null : { kind: 'speaker', id: each.ids.after },
    })),
  };
}

const sizeOfChange = ({ before, after }: Difference): number => Math.abs(after - before);

/** The changes of a comparison, sorted for reading. */
export function changeLists(comparison: Comparison): readonly ChangeList[] {
  const items = toItems(comparison);
  return LIST_KINDS.map((kind) => {
    const having = (change: Change) => items[kind].filter((each) => each.change === change);
    const sorted = (change: Change) =>
      having(change).toSorted(
        (a, b) => sizeOfChange(b) - sizeOfChange(a) || b.after - a.after || b.before - a.before,
      );
    return {
      kind,
      changes: {
        new: sorted('new'),
        gone: sorted('gone'),
        louder: sorted('louder'),
        quieter: sorted('quieter'),
      },
      same: having('same').filter(({ after }) => after > 0).length,
    };
  });
}
