import { type Adcode, isAdcode } from '../ids.ts';
import { memoize } from '../memoize.ts';
import type { Atlas } from '../regions/atlas.ts';
import type { Touch, Touching, TouchIndex } from './touch.ts';

/** Items tied to a county or its groupings touch it; those tied to its city or province do not. */
export function withCountyTouches<Item>(index: TouchIndex<Item>, atlas: Atlas): TouchIndex<Item> {
  if (atlas.counties.length === 0) return index;
  const counties = new Set<string>(atlas.counties.map(({ id }) => id));
  const touchingCounty = memoize((county: Adcode): readonly Touching<Item>[] => {
    const groupings = new Set<string>(atlas.membershipsOf(county).map(({ grouping }) => grouping));
    return index.items.flatMap((entry): Touching<Item>[] => {
      const own = entry.regions.get(county) ?? [];
      const through = [...entry.regions].flatMap(([region, touches]): Touch[] =>
        groupings.has(region) && touches.some(({ tie }) => tie === region)
          ? [{ relation: 'through', tie: region }]
          : [],
      );
      const touches = [...own, ...through];
      if (touches.length === 0) return [];
      return [{ item: entry.item, regions: new Map([...entry.regions, [county, touches]]) }];
    });
  });
  return {
    items: index.items,
    at: (region) =>
      counties.has(region) && isAdcode(region) ? touchingCounty(region) : index.at(region),
  };
}
