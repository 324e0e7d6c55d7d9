import { describe, expect, it } from 'vitest';
import { nearest, suggestion } from './suggest.ts';

const known = ['yellow-river-basin', 'yangtze-river-delta', 'greater-bay-area', 's1'];

describe('nearest', () => {
  it.each([
    ['yelow-river-basin', 'yellow-river-basin'],
    ['yangtse-river-delta', 'yangtze-river-delta'],
    ['greater-bay-aera', 'greater-bay-area'],
  ])('%s means %s', (written, meant) => {
    expect(nearest(written, known)).toBe(meant);
  });

  it('says nothing about what is far from all', () => {
    expect(nearest('s9', known)).toBeNull();
    expect(nearest('pearl-river', known)).toBeNull();
    expect(nearest('', known)).toBeNull();
  });
});

it('a suggestion falls back to what else to do', () => {
  expect(suggestion('s9', known, 'add it')).toBe('add it');
  expect(suggestion('greater-bay-aera', known, 'add it')).toBe('did you mean "greater-bay-area"?');
});
