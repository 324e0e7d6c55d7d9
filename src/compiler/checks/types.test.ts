import { describe, expect, it } from 'vitest';
import { compileWithTypes } from '../../../tests/fixtures/reportWithTypes.ts';
import { glyphsOf } from '../../domain/report/typeGlyphs.ts';
import { problemSentence } from '../problem.ts';

const sentencesWith = (count: number, glyphs: Readonly<Record<number, string>> = {}) =>
  compileWithTypes(count, glyphs).problems.map((each) => problemSentence(each, 'en'));

describe('the strategy types of a report', () => {
  it.each([7, 8])('compile when there are %i, each with a glyph of its own', (count) => {
    const { report, problems } = compileWithTypes(count);
    expect(problems).toEqual([]);
    expect(report?.types).toHaveLength(count);
    expect(new Set(glyphsOf(report?.types ?? [])).size).toBe(count);
  });

  it('fail the build when there are nine', () => {
    const { report } = compileWithTypes(9);
    expect(report).toBeNull();
    expect(sentencesWith(9)).toEqual([
      'content/typed/report.yaml:33  the report has 9 strategy types, but the map has colours and glyphs for only 8 — keep at most 8 types: remove "type-9", or merge two types',
    ]);
  });

  it('keep the glyph that the report chooses', () => {
    const { report, problems } = compileWithTypes(2, { 2: 'waves' });
    expect(problems).toEqual([]);
    expect(report?.types.map(({ glyph }) => glyph)).toEqual([undefined, 'waves']);
  });

  it('fail the build when two have the same glyph', () => {
    expect(sentencesWith(3, { 1: 'star', 3: 'star' })).toEqual([
      'content/typed/report.yaml:19  the strategy types "type-1" and "type-3" have the same glyph "star" — choose another glyph for one of them, or leave it out',
    ]);
  });

  it('fail the build when a glyph is unknown', () => {
    expect(sentencesWith(1, { 1: 'wave' })).toEqual([
      'content/typed/report.yaml:12  type "type-1": "glyph" is the text "wave" — did you mean "waves"? (write one of buildings, balance, star, zones, factory, waves, circle, square, triangle, diamond, hexagon, cross, asterisk, bolt)',
    ]);
  });
});
