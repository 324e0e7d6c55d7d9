import { expect, it } from 'vitest';
import { settle, step } from './sheetHeights.ts';

it('steps up and down and stays at the ends', () => {
  expect(step('peek', 1)).toBe('half');
  expect(step('half', -1)).toBe('peek');
  expect(step('full', 1)).toBe('full');
  expect(step('peek', -1)).toBe('peek');
});

it('settles at the height nearest to where it is released', () => {
  expect([0.1, 0.29, 0.4, 0.6, 0.7, 1].map((share) => settle(share, 0))).toEqual([
    'peek',
    'peek',
    'half',
    'half',
    'full',
    'full',
  ]);
});

it('moves to the next height after a fast drag', () => {
  expect(settle(0.35, 1)).toBe('full');
  expect(settle(0.2, 1)).toBe('half');
  expect(settle(0.6, -1)).toBe('peek');
  expect(settle(0.9, -1)).toBe('half');
});
