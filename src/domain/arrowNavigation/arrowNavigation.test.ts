import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../../../tests/fixtures/make.ts';
import { loadRealRegions } from '../../../tests/fixtures/realData.ts';
import { routesFrom, tourFrom } from '../../../tests/fixtures/route.ts';
import { createAtlas } from '../regions/atlas.ts';
import { type Adcode, adcode } from '../ids.ts';
import type { Place } from '../regions/region.ts';
import {
  cityIn,
  createArrowNavigation,
  endsOf,
  levelsOf,
  provinceOf,
  type ArrowNavigation,
  arrowNavigationOf,
} from './arrowNavigation.ts';
import {
  deviation,
  DIRECTIONS,
  type Direction,
  liesFarther,
  opposite,
  placePointOf,
} from './plane.ts';

const atlas = createAtlas(loadRealRegions());
const PROVINCES = arrowNavigationOf(atlas, 'province');
const CITIES = arrowNavigationOf(atlas, 'city');

function named(name: string, navigation: ArrowNavigation): Adcode {
  const found = navigation.places.find(({ short }) => short.en === name);
  if (!found) throw new Error(`no place of this level is called ${name}`);
  return found.id;
}

/** The name of the place an arrow leads to, or null. */
function from(name: string, direction: Direction, navigation = PROVINCES): string | null {
  const to = navigation.step(named(name, navigation), direction);
  return to === null ? null : (atlas.place(to)?.short.en ?? null);
}

function linksOf(navigation: ArrowNavigation) {
  const stops = new Map(navigation.places.map((one) => [one.id, placePointOf(one)]));
  return navigation.places.flatMap(({ id }) =>
    DIRECTIONS.flatMap((direction) => {
      const to = navigation.step(id, direction);
      const [a, b] = [stops.get(id), to === null ? undefined : stops.get(to)];
      return a && b ? [{ from: a, to: b, direction }] : [];
    }),
  );
}

/** How many of the arrows are undone by the opposite one. */
function shareUndone(navigation: ArrowNavigation): number {
  const links = linksOf(navigation);
  const undone = links.filter(
    ({ from: a, to: b, direction }) => navigation.step(b.id, opposite(direction)) === a.id,
  );
  return undone.length / links.length;
}

describe('arrow navigation between provinces', () => {
  it('contains all 34 provinces', () => {
    expect(PROVINCES.places).toHaveLength(34);
  });

  it.each([
    ['Henan', 'up', 'Shanxi'],
    ['Henan', 'right', 'Shandong'],
    ['Henan', 'down', 'Hubei'],
    ['Henan', 'left', 'Shaanxi'],
    ['Fujian', 'right', 'Taiwan'],
    ['Taiwan', 'left', 'Fujian'],
    ['Guangdong', 'down', 'Macao'],
    ['Macao', 'right', 'Hong Kong'],
    ['Hong Kong', 'up', 'Guangdong'],
    ['Guangxi', 'down', 'Hainan'],
    ['Hainan', 'up', 'Guangxi'],
    ['Liaoning', 'down', 'Shandong'],
    ['Xinjiang', 'down', 'Xizang'],
    ['Beijing', 'right', 'Tianjin'],
    ['Heilongjiang', 'down', 'Jilin'],
  ] as const)('leads from %s %s to %s', (start, direction, end) => {
    expect(from(start, direction)).toBe(end);
  });

  it.each([
    ['Heilongjiang', 'up'],
    ['Hainan', 'down'],
    ['Taiwan', 'right'],
    ['Xinjiang', 'left'],
  ] as const)('ends at the edge of the country: %s %s', (start, direction) => {
    expect(from(start, direction)).toBeNull();
  });
});

describe('arrow navigation between cities', () => {
  it('contains all prefectures, the directly administered counties, and the provinces without prefectures', () => {
    expect(CITIES.places).toHaveLength(374);
    expect(CITIES.places.filter(({ level }) => level === 'province')).toHaveLength(7);
    expect(CITIES.places.some(({ short }) => short.en === 'Youyang')).toBe(true);
  });

  it.each([
    ['Zhengzhou', 'right', 'Kaifeng'],
    ['Zhengzhou', 'left', 'Luoyang'],
    ['Ningbo', 'right', 'Zhoushan'],
    ['Zhanjiang', 'down', 'Haikou'],
    ['Wanning', 'right', 'Sansha'],
    ['Xiamen', 'right', 'Taiwan'],
  ] as const)('leads from %s %s to %s', (start, direction, end) => {
    expect(from(start, direction, CITIES)).toBe(end);
  });
});

describe.each([
  ['provinces', PROVINCES],
  ['cities', CITIES],
])('arrow navigation between the %s', (_, navigation) => {
  it('reaches every place from every other', () => {
    const cut = navigation.places.filter(
      ({ id }) => routesFrom(navigation, id).size < navigation.places.length,
    );
    expect(cut.map(({ short }) => short.en)).toEqual([]);
  });

  it('has no arrow that leads backwards or far to the side', () => {
    const bends = linksOf(navigation).map((link) => deviation(link.from, link.to, link.direction));
    expect(Math.max(...bends)).toBeLessThanOrEqual(75);
    expect(bends.filter((bend) => bend <= 45).length / bends.length).toBeGreaterThan(0.85);
  });

  it('has at least seven arrows in ten that the opposite arrow reverses', () => {
    expect(shareUndone(navigation)).toBeGreaterThan(0.7);
  });
});

/** Places scattered over a few degrees, some on the same meridian or spot, bordering at random. */
const scattered: fc.Arbitrary<readonly Place[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), fc.nat()), {
    minLength: 1,
    maxLength: 24,
  })
  .map((spots) => {
    const codes = spots.map((_, index) => adcode(String(110_000 + index * 100)));
    const borders = spots.map(([, , seed], index) => ({ index, other: seed % (2 * spots.length) }));
    return spots.map(([x, y], index) => {
      const neighbours = borders.flatMap((border) => {
        if (border.index === index) return codes[border.other] ?? [];
        return border.other === index ? (codes[border.index] ?? []) : [];
      });
      return place(codes[index] ?? adcode('110000'), { labelPoint: [100 + x, 20 + y], neighbours });
    });
  });

describe('arrow navigation between generated places', () => {
  it('reaches every place from every other', () => {
    fc.assert(
      fc.property(scattered, (places) => {
        const navigation = createArrowNavigation(places);
        for (const { id } of places) expect(routesFrom(navigation, id).size).toBe(places.length);
      }),
    );
  });

  it('leads to a place that is farther in the direction of the arrow', () => {
    fc.assert(
      fc.property(scattered, (places) => {
        for (const link of linksOf(createArrowNavigation(places)))
          expect(liesFarther(link.from, link.to, link.direction)).toBe(true);
      }),
    );
  });

  it('has a path through all places', () => {
    fc.assert(
      fc.property(scattered, (places) => {
        const start = adcode('110000');
        const seen = tourFrom(createArrowNavigation(places), start).map(({ to }) => to);
        expect(new Set([start, ...seen]).size).toBe(places.length);
      }),
    );
  });
});

describe('navigation levels', () => {
  it.each([
    ['Henan', ['province']],
    ['Beijing', ['province', 'city']],
    ['Taiwan', ['province', 'city']],
    ['Hainan', ['province']],
  ])('%s is on the levels %j', (name, levels) => {
    const found = atlas.place(named(name, PROVINCES));
    expect(found && levelsOf(atlas, found)).toEqual(levels);
  });

  it('cityIn gives the first city and provinceOf goes back', () => {
    expect(cityIn(atlas, adcode('410000'))).toBe('410100');
    expect(provinceOf(atlas, adcode('410100'))).toBe('410000');
  });

  it('cityIn stays at a province without cities', () => {
    expect(cityIn(atlas, adcode('110000'))).toBe('110000');
    expect(provinceOf(atlas, adcode('110000'))).toBe('110000');
  });

  it('endsOf gives the first and the last place by code', () => {
    expect(endsOf(atlas, 'province', adcode('410000'))).toEqual({
      first: '110000',
      last: '820000',
    });
    expect(endsOf(atlas, 'city', adcode('410300'))).toEqual({ first: '410100', last: '419001' });
    expect(endsOf(atlas, 'city', adcode('310000'))).toEqual({ first: '310000', last: '310000' });
  });

  it('nearest gives the place with the label nearest to a point', () => {
    expect(PROVINCES.nearest([113, 35])).toBe('410000');
    expect(createArrowNavigation([]).nearest([113, 35])).toBeNull();
  });
});
