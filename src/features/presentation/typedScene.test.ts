import { describe, expect, it } from 'vitest';
import { typedScene } from './typedScene.ts';

const press = (key: string, more = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false },
  ...more,
});

function type(keys: readonly string[], pause = 100) {
  const read = typedScene();
  return keys.map((key, index) => read(press(key), 10_000 + index * pause));
}

describe('a typed scene number', () => {
  it('is confirmed by Enter', () => {
    expect(type(['1', '2', 'Enter'])).toEqual(['digit', 'digit', 12]);
  });

  it('leaves Enter alone without a number, and 0 alone', () => {
    expect(type(['Enter', '0', 'Enter'])).toEqual([null, null, null]);
    expect(type(['1', '0', 'Enter'])).toEqual(['digit', 'digit', 10]);
  });

  it('is forgotten after another key, after a pause, and after it was used', () => {
    expect(type(['1', 'b', 'Enter'])).toEqual(['digit', null, null]);
    expect(type(['1', 'Enter'], 4000)).toEqual(['digit', null]);
    expect(type(['7', 'Enter', 'Enter'])).toEqual(['digit', 7, null]);
  });

  it('has at most three digits, the last ones', () => {
    expect(type(['1', '2', '3', '4', 'Enter']).at(-1)).toBe(234);
  });

  it('is not read from keys with a modifier', () => {
    const read = typedScene();
    expect(read(press('1', { ctrlKey: true }), 0)).toBeNull();
  });
});
