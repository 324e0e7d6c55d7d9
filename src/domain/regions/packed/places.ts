import type { Adcode } from '../../ids.ts';
import type { LngLat, Place } from '../region.ts';
import { at, codeOf, deltas, type Name, namesOf, packName, steps, sums } from './columns.ts';

/** In a degree: about a kilometre each. */
export const BOUNDS_STEPS = 100;
/** In a degree: about a hundred metres each. */
const LABEL_STEPS = 1000;

const LEVELS: readonly Place['level'][] = ['province', 'prefecture', 'county'];
const TYPES: readonly Place['type'][] = [
  'province',
  'municipality',
  'autonomous-region',
  'special-administrative-region',
  'prefecture-level-city',
  'autonomous-prefecture',
  'prefecture',
  'league',
  'county-level-city',
  'county-level-unit',
  'autonomous-county',
];
/** Whole numbers: similar values next to each other compress well. */
export interface PackedPlaces {
  /** Differences to the code before. */
  readonly codes: readonly number[];
  /** Two characters for each place: the index of its level and, in base 36, of its type. */
  readonly kinds: string;
  readonly zh: readonly Name[];
  readonly en: readonly Name[];
  /** Differences of indices; -1 for none. */
  readonly parents: readonly number[];
  /** Longitude and latitude, as differences to the place before. */
  readonly labels: readonly number[];
  /** Distances from the label point: west, south, east and north. */
  readonly bounds: readonly (readonly number[])[];
  /** Differences of indices. Of two places on one level, only the first lists the other. */
  readonly neighbours: readonly (readonly number[])[];
}

const SIDES = [0, 1, 2, 3] as const;
type Side = (typeof SIDES)[number];
/** Makes a distance from the label point positive on each side. */
const outward = (side: Side): 1 | -1 => (side < 2 ? -1 : 1);

/** In steps of the bounds. */
function anchor([lng, lat]: LngLat, side: Side): number {
  return steps(side % 2 === 0 ? lng : lat, BOUNDS_STEPS);
}

/** Throws a RangeError when a place refers to another that is not among `places`. */
export function packPlaces(places: readonly Place[]): PackedPlaces {
  const indexOf = new Map(places.map(({ id }, index) => [id, index]));
  const position = (id: Adcode): number => {
    const index = indexOf.get(id);
    if (index === undefined) throw new RangeError(`${id} is no place of the table`);
    return index;
  };
  const scaled = places.map(({ labelPoint: [lng, lat] }) => [
    steps(lng, LABEL_STEPS),
    steps(lat, LABEL_STEPS),
  ]);
  const parents = places.map(({ parent }) => (parent === null ? -1 : position(parent)));
  return {
    codes: deltas(places.map(({ id }) => Number(id))),
    kinds: places
      .map(({ level, type }) => `${LEVELS.indexOf(level)}${TYPES.indexOf(type).toString(36)}`)
      .join(''),
    zh: places.map(({ name, short }) => packName(name.zh, short.zh)),
    en: places.map(({ name, short }) => packName(name.en, short.en)),
    parents: deltas(parents),
    labels: scaled.flatMap(([lng = 0, lat = 0], index) => {
      const [beforeLng = 0, beforeLat = 0] = scaled[index - 1] ?? [];
      return [lng - beforeLng, lat - beforeLat];
    }),
    bounds: SIDES.map((side) =>
      places.map(
        ({ bounds, labelPoint }) =>
          outward(side) * (steps(at(bounds, side), BOUNDS_STEPS) - anchor(labelPoint, side)),
      ),
    ),
    neighbours: places.map(({ level, neighbours }, index) => {
      // Between levels (Tangshan, Tianjin) each lists its own.
      const storedNeighbours = neighbours.map(position).filter((other) => {
        const isSameLevel = places[other]?.level === level;
        return !isSameLevel || other > index;
      });
      return deltas([index, ...storedNeighbours]).slice(1);
    }),
  };
}

function neighboursOf(
  packed: PackedPlaces['neighbours'],
  codes: readonly Adcode[],
  kinds: PackedPlaces['kinds'],
): Adcode[][] {
  const all: Adcode[][] = codes.map(() => []);
  packed.forEach((differences, index) => {
    for (const other of sums([index, ...differences]).slice(1)) {
      at(all, index).push(at(codes, other));
      if (kinds[2 * other] === kinds[2 * index]) at(all, other).push(at(codes, index));
    }
  });
  return all.map((neighbours) => neighbours.sort());
}

/** Throws a RangeError when the columns do not fit together. */
export function unpackPlaces(packed: PackedPlaces): Place[] {
  const codes = sums(packed.codes).map(codeOf);
  const parents = sums(packed.parents);
  const neighbours = neighboursOf(packed.neighbours, codes, packed.kinds);
  let [lng, lat] = [0, 0];
  return codes.map((id, index): Place => {
    const parent = at(parents, index);
    lng += at(packed.labels, 2 * index);
    lat += at(packed.labels, 2 * index + 1);
    const labelPoint = [lng / LABEL_STEPS, lat / LABEL_STEPS] as const;
    const side = (of: Side) =>
      (anchor(labelPoint, of) + outward(of) * at(at(packed.bounds, of), index)) / BOUNDS_STEPS;
    return {
      kind: 'place',
      id,
      level: at(LEVELS, Number(packed.kinds[2 * index])),
      type: at(TYPES, Number.parseInt(packed.kinds[2 * index + 1] ?? '', 36)),
      ...namesOf(at(packed.zh, index), at(packed.en, index)),
      parent: parent === -1 ? null : at(codes, parent),
      bounds: [side(0), side(1), side(2), side(3)],
      labelPoint,
      neighbours: at(neighbours, index),
    };
  });
}
