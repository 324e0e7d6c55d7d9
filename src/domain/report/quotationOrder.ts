import { type Position, position } from '../corpus/columns.ts';
import { placeTiesAt } from '../corpus/corpus.ts';
import type { LinkedReport } from '../filters/filter.ts';
import type { Adcode } from '../ids.ts';
import type { Place } from '../regions/region.ts';

/** A statement and the province that it is shown at. */
export interface PlacedStatement {
  readonly at: Position;
  readonly place: Place;
  /** The place inside it, or itself, that the statement is tied to. */
  readonly tied: Place;
}

function tiedIn({ atlas, corpus }: LinkedReport, at: Position, province: Place): Place {
  const isInside = (id: Adcode) => atlas.lineage(id).some((outer) => outer.id === province.id);
  const tie = placeTiesAt(corpus, at).find(({ place }) => isInside(place));
  return (tie && atlas.place(tie.place)) ?? province;
}

/** Of one province: first those about itself, then those within it. */
function statementsOf({ statements }: LinkedReport, place: Place) {
  const { direct, within } = statements.at(place.id);
  return { place, positions: [...direct, ...within] };
}

/**
 * The statements that have a place, each once: one of every province, then the next of every
 * province. Provinces with more statements come first, so the first one is of the finding's.
 */
export function quotationOrder(linked: LinkedReport): readonly PlacedStatement[] {
  const provinces = linked.atlas.places
    .filter(({ level }) => level === 'province')
    .map((place) => statementsOf(linked, place))
    .filter(({ positions }) => positions.length > 0)
    .sort((a, b) => b.positions.length - a.positions.length);
  const used = new Set<number>();
  const order: PlacedStatement[] = [];
  let open = provinces.map(({ place, positions }) => ({ place, waiting: positions.values() }));
  while (open.length > 0)
    open = open.filter(({ place, waiting }) => {
      // The next round continues here. A statement about several provinces is shown at the first of them.
      for (const at of waiting) {
        if (used.has(at)) continue;
        used.add(at);
        order.push({ at: position(at), place, tied: tiedIn(linked, position(at), place) });
        return true;
      }
      return false;
    });
  return order;
}
