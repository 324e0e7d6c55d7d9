import { expect, test } from 'vitest';
import { areaFeature, collection } from './geometry.ts';
import { neighboursOf } from './neighbours.ts';
import { provinceOf } from './regions.ts';
import { toTopology } from './topology.ts';

const box = (id: string, west: number, south: number) =>
  areaFeature(id, [
    [
      [
        [west, south],
        [west, south + 1],
        [west + 1, south + 1],
        [west + 1, south],
        [west, south],
      ],
    ],
  ]);

// Four boxes in a row; the first two are of one province. The fifth touches only a corner.
const topology = toTopology(
  {
    prefectures: collection([
      box('410100', 0, 0),
      box('410200', 1, 0),
      box('420100', 2, 0),
      box('110000', 3, 0),
      box('120000', 4, 1),
    ]),
  },
  0.001,
);

test('neighboursOf needs a shared edge, not only a corner', () => {
  expect([...neighboursOf(topology, 'prefectures', (id) => id)].sort()).toEqual([
    ['110000', ['420100']],
    ['410100', ['410200']],
    ['410200', ['410100', '420100']],
    ['420100', ['110000', '410200']],
  ]);
});

test('neighboursOf makes provinces neighbours when their prefectures are', () => {
  expect([...neighboursOf(topology, 'prefectures', provinceOf)].sort()).toEqual([
    ['110000', ['420000']],
    ['410000', ['420000']],
    ['420000', ['110000', '410000']],
  ]);
});
