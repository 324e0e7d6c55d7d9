import { describe, expect, it } from 'vitest';
import { MAX_TYPES } from '../compiler/schema/report.ts';
import { systemPalette } from './systemPalette.ts';

describe('systemPalette', () => {
  it('has a different colour for each strategy type that a report may have', () => {
    const { accents, land } = systemPalette({
      canvas: 'rgb(0, 0, 0)',
      canvasText: 'rgb(255, 255, 255)',
      highlight: 'rgb(26, 235, 255)',
      linkText: 'rgb(255, 255, 0)',
      grayText: 'rgb(63, 242, 63)',
    });
    expect(new Set(accents).size).toBe(MAX_TYPES);
    expect(accents).not.toContain(land);
  });
});
