import { describe, expect, it } from 'vitest';
import { nearest, suggestion } from './suggest.ts';

const known = ['yellow-river-basin', 'yangtze-river-delta', 'greater-bay-area', 's1'];

describe('nearest', () => {
  it.each([
    ['yelow-river-basin', 'yellow-river-basin'],
    ['yangtse-river-delta', 'yangtze-river-delta'],
    ['greater-bay-aera', 'greater-bay-area'],
  ])('finds for %s the entry %s', (written, meant) => {
    expect(nearest(written, known)).toBe(meant);
  });

  it('gives null where no entry is similar', () => {
    expect(nearest('s9', known)).toBeNull();
    expect(nearest('pearl-river', known)).toBeNull();
    expect(nearest('', known)).toBeNull();
  });
});

it('suggestion uses the other remedy where no entry is similar', () => {
  expect(suggestion('s9', known, 'add it')).toBe('add it');
  expect(suggestion('greater-bay-aera', known, 'add it')).toBe('did you mean "greater-bay-area"?');
});
