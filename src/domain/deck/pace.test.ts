import { expect, test } from 'vitest';
import { deckOf, sceneOf } from '../../../tests/fixtures/decks.ts';
import { paceOf } from './pace.ts';

const deck = deckOf([sceneOf('one', { seconds: 60 }), sceneOf('two', { seconds: 30 })]);

test('is on plan anywhere within the planned time of the scene', () => {
  expect(paceOf(deck, 0, 59)).toEqual({ planned: 90, state: 'on plan', delay: 0 });
  expect(paceOf(deck, 1, 90)).toEqual({ planned: 90, state: 'on plan', delay: 0 });
});

test('is behind from 20 seconds after the planned end of the scene', () => {
  expect(paceOf(deck, 0, 79)).toMatchObject({ state: 'on plan', delay: 19 });
  expect(paceOf(deck, 0, 80)).toMatchObject({ state: 'behind', delay: 20 });
});

test('is ahead from 20 seconds before the planned start of the scene', () => {
  expect(paceOf(deck, 1, 41)).toMatchObject({ state: 'on plan', delay: -19 });
  expect(paceOf(deck, 1, 40)).toMatchObject({ state: 'ahead', delay: -20 });
});

test('takes the planned length of the deck before the sum of its scenes', () => {
  expect(paceOf({ ...deck, seconds: 600 }, 0, 0).planned).toBe(600);
});
