import { expect, it } from 'vitest';
import { readDraftKnowledge } from '../cli/draftKnowledge.ts';
import { measureShipped } from './shipped.ts';

it('finds at least 11 of the 12 named speakers of the shipped report, and the places of 10', () => {
  const { speakers, found, falseSpeakers, rightPlaces } = measureShipped(readDraftKnowledge());
  expect(speakers).toBe(12);
  expect(found).toBeGreaterThanOrEqual(11);
  expect(rightPlaces).toBeGreaterThanOrEqual(10);
  expect(falseSpeakers).toBe(0);
});
