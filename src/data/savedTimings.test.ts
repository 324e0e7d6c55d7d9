import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSavedTimings, withSavedTimings } from './savedTimings.ts';

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('saved timings', () => {
  it('are read for their deck, and a later run adds to earlier ones', () => {
    const first = withSavedTimings(null, 'deck', { one: 30, two: 40 });
    const second = withSavedTimings(stored(first), 'deck', { two: 55 });
    const other = withSavedTimings(stored(second), 'other', { one: 1 });
    expect(readSavedTimings(stored(other), 'deck')).toEqual({ one: 30, two: 55 });
    expect(readSavedTimings(stored(other), 'other')).toEqual({ one: 1 });
    expect(readSavedTimings(stored(other), 'toString')).toEqual({});
  });

  it('are empty for anything else, and never throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readSavedTimings(value, 'deck')).toEqual({});
      }),
    );
    const damaged = { version: 1, decks: { deck: { one: -3 }, other: { one: 2 } } };
    expect(readSavedTimings(damaged, 'deck')).toEqual({});
    expect(readSavedTimings(damaged, 'other')).toEqual({ one: 2 });
  });
});
