import type { Atlas } from '../regions/atlas.ts';
import { type Adcode, isAdcode } from '../ids.ts';
import type { Touch, Touching, TouchIndex } from './touch.ts';

/**
 * The index with what reaches each county through a grouping it belongs to. An item tied to a county's
 * city or province does not touch the county.
 */
export function withCountyTouches<Item>(index: TouchIndex<Item>, atlas: Atlas): TouchIndex<Item> {
  if (atlas.counties.length === 0) return index;
  const counties = new Set<string>(atlas.counties.map(({ id }) => id));
  const known = new Map<string, readonly Touching<Item>[]>();
  const reaching = (county: Adcode): readonly Touching<Item>[] => {
    const around = new Set<string>(atlas.membershipsOf(county).map(({ grouping }) => grouping));
    return index.items.flatMap((entry): Touching<Item>[] => {
      const own = entry.regions.get(county) ?? [];
      const through = [...entry.regions].flatMap(([region, touches]): Touch[] =>
        around.has(region) && touches.some(({ tie }) => tie === region)
          ? [{ relation: 'through', tie: region }]
          : [],
      );
      const touches = [...own, ...through];
      if (touches.length === 0) return [];
      return [{ item: entry.item, regions: new Map([...entry.regions, [county, touches]]) }];
    });
  };
  return {
    items: index.items,
    at: (region) => {
      if (!counties.has(region) || !isAdcode(region)) return index.at(region);
      const found = known.get(region) ?? reaching(region);
      known.set(region, found);
      return found;
    },
  };
}
