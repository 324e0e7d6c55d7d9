import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createStoreOf, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { reportWithTypes } from '../../../tests/fixtures/reportWithTypes.ts';
import { TypeChips } from './TypeChips.tsx';

const chipOf = (number: number) =>
  within(screen.getByRole('group', { name: 'Strategy types (any of)' })).getByRole('button', {
    name: `Type ${number} 1 statement`,
  });

/** The drawn glyph of a chip; `null` where there is none. */
const glyphOf = (chip: HTMLElement) => chip.querySelector('[data-mark] svg')?.innerHTML ?? null;

describe.each([7, 8])('TypeChips of a report with %i types', (count) => {
  it('gives each type a chip with a colour and a glyph of its own', () => {
    renderAtlas(createStoreOf(reportWithTypes(count)), <TypeChips />);
    const chips = Array.from({ length: count }, (_, index) => chipOf(index + 1));
    expect(new Set(chips.map((chip) => chip.style.getPropertyValue('--type'))).size).toBe(count);
    const glyphs = chips.map(glyphOf);
    expect(glyphs).not.toContain(null);
    expect(new Set(glyphs).size).toBe(count);
  });

  it('names the last type in full as the description of its chip', () => {
    renderAtlas(createStoreOf(reportWithTypes(count)), <TypeChips />);
    expect(chipOf(count)).toHaveAccessibleDescription(
      new RegExp(`^Strategy type ${count}\\s`, 'u'),
    );
  });
});
