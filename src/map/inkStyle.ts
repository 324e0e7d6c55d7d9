import type { Ink } from '../domain/drawing/stroke.ts';

interface InkStyle {
  readonly onLight: string;
  readonly onDark: string;
  /** Lengths of marks and gaps, multiples of the width; empty for a continuous line. */
  readonly dash: readonly number[];
}

/** On light and on dark maps. The lines differ too, so that no ink is known by its colour alone. */
export const INK_STYLES: Readonly<Record<Ink, InkStyle>> = {
  red: { onLight: '#c1121f', onDark: '#ff9a9a', dash: [] },
  blue: { onLight: '#0b4fb3', onDark: '#9cc4ff', dash: [3, 2.2] },
  black: { onLight: '#1b222b', onDark: '#ffffff', dash: [0.1, 2] },
};

/** CSS pixels: of a line, of the lighter or darker line below it, and of the letters. */
export const STROKE_SIZES = { line: 3.5, casing: 6.5, text: 19 } as const;
