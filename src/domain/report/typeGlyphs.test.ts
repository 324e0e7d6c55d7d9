import { describe, expect, it } from 'vitest';
import { strategyTypeId } from '../ids.ts';
import { glyphsOf, type TypeGlyph } from './typeGlyphs.ts';

const type = (id: string, glyph?: TypeGlyph) => ({
  id: strategyTypeId(id),
  ...(glyph && { glyph }),
});
const glyphsOfIds = (...ids: readonly string[]) => glyphsOf(ids.map((id) => type(id)));

describe('glyphsOf', () => {
  it('uses the glyph of a known subject, else a shape by position', () => {
    expect(glyphsOfIds('marine')).toEqual(['waves']);
    expect(glyphsOfIds('education', 'health')).toEqual(['circle', 'square']);
  });

  it('gives the six types of the shipped report six different glyphs', () => {
    expect(
      glyphsOfIds(
        'urban-rural',
        'regional-coordinated',
        'major-regional',
        'main-functional-area',
        'productive-layout',
        'marine',
      ),
    ).toEqual(['buildings', 'balance', 'star', 'zones', 'factory', 'waves']);
  });

  it('gives eight unknown types eight different shapes', () => {
    expect(glyphsOfIds('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')).toEqual([
      'circle',
      'square',
      'triangle',
      'diamond',
      'hexagon',
      'cross',
      'asterisk',
      'bolt',
    ]);
  });

  it('uses the glyph that the report chooses', () => {
    expect(glyphsOf([type('marine', 'star'), type('health', 'waves')])).toEqual(['star', 'waves']);
  });

  it('gives a type another glyph where the report chooses its default for another type', () => {
    expect(glyphsOf([type('marine'), type('health', 'waves')])).toEqual(['circle', 'waves']);
    expect(glyphsOf([type('education'), type('health', 'circle')])).toEqual(['square', 'circle']);
    expect(glyphsOf([type('health', 'square'), type('education')])).toEqual(['square', 'triangle']);
  });
});
