import { expect, it } from 'vitest';
import { glyphOfType } from './typeGlyph.ts';

it('draws the subject where it is known, else a plain shape by position', () => {
  expect(glyphOfType('marine', 0)).toBe('waves');
  expect(glyphOfType('education', 0)).toBe('circle');
  expect(glyphOfType('health', 1)).toBe('square');
});

it('gives six neighbouring unknown types six different shapes', () => {
  const glyphs = ['a', 'b', 'c', 'd', 'e', 'f'].map(glyphOfType);
  expect(new Set(glyphs).size).toBe(6);
});

it('gives the six types of the report at hand six different drawings', () => {
  const types = [
    'urban-rural',
    'regional-coordinated',
    'major-regional',
    'main-functional-area',
    'productive-layout',
    'marine',
  ];
  expect(new Set(types.map(glyphOfType)).size).toBe(6);
});
