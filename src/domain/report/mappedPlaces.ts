import { type Adcode, adcode } from '../ids.ts';
import type { PlaceTie, Report } from './report.ts';

/** The place itself, else the city, else the province around it by its code; null where the map has none of them. */
function mappedPlace(id: Adcode, isMapped: (id: Adcode) => boolean): Adcode | null {
  const around = [id, adcode(`${id.slice(0, 4)}00`), adcode(`${id.slice(0, 2)}0000`)];
  return around.find(isMapped) ?? null;
}

/**
 * A report whose statements and strategies are tied to places that the map has: a county is replaced by the city or province
 * around it.
 * @param isMapped whether reports can be tied to a place
 */
export function withMappedPlaces(report: Report, isMapped: (id: Adcode) => boolean): Report {
  const tiesOf = (ties: readonly PlaceTie[]): readonly PlaceTie[] => {
    const mapped = new Map<Adcode, PlaceTie>();
    for (const { place, basis } of ties) {
      const id = mappedPlace(place, isMapped);
      if (id !== null && !mapped.has(id)) mapped.set(id, { place: id, basis });
    }
    return [...mapped.values()];
  };
  const statements = report.statements.map((statement) => ({
    ...statement,
    places: tiesOf(statement.places),
  }));
  const strategies = report.strategies.map((strategy) => ({
    ...strategy,
    places: [...new Set(strategy.places.flatMap((id) => mappedPlace(id, isMapped) ?? []))],
  }));
  return { ...report, statements, strategies };
}
