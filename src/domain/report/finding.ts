import { allBits } from '../corpus/bits.ts';
import { total } from '../corpus/touch.ts';
import type { LinkedReport } from '../filters/filter.ts';
import type { Place } from '../regions/region.ts';

/** What the map of a report shows first. All numbers can be counted in the list of regions. */
export interface Finding {
  /** The provinces with most statements of their own, those within them included; never empty. */
  readonly most: readonly Place[];
  /** Statements of each of them. */
  readonly count: number;
  /** Statements of the report. */
  readonly total: number;
  /** Provinces without a statement of their own. */
  readonly without: number;
}

/** Null where no statement is tied to a place. */
export function findingOf({ atlas, statements, corpus }: LinkedReport): Finding | null {
  const { size } = corpus.columns;
  const all = allBits(size);
  const counted = atlas.places
    .filter(({ level }) => level === 'province')
    .map((place) => {
      const counts = statements.countsAt(place.id, all);
      return { place, own: total(counts) - counts.through };
    });
  const count = Math.max(0, ...counted.map(({ own }) => own));
  if (count === 0) return null;
  return {
    most: counted.filter(({ own }) => own === count).map(({ place }) => place),
    count,
    total: size,
    without: counted.filter(({ own }) => own === 0).length,
  };
}
