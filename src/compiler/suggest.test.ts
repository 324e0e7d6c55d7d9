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
  const otherwise = { zh: '请添加', en: 'add it' };
  expect(suggestion('s9', known, otherwise)).toEqual(otherwise);
  expect(suggestion('greater-bay-aera', known, otherwise)).toEqual({
    zh: '是不是想写“greater-bay-area”？',
    en: 'did you mean "greater-bay-area"?',
  });
});
