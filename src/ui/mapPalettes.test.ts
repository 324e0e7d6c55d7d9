import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  lab65,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { MAX_TYPES } from '../compiler/schema/report.ts';
import { MAX_OVERLAY_COLOURS } from '../domain/paints/overlayStrokes.ts';
import { differenceColours } from './differencePalette.ts';
import { DARK_PALETTE, LIGHT_PALETTE, PROJECTOR_PALETTE } from './mapPalettes.ts';

const difference = differenceCiede2000();

type Eye = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia' | 'greyscale';
/** How a colour is seen, with each kind of colour blindness and in greyscale. The deficiencies are complete. */
const EYES: Readonly<Record<Eye, (colour: Color) => Color>> = {
  normal: (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
  greyscale: filterGrayscale(1),
};
const ALL_EYES: readonly Eye[] = [
  'normal',
  'protanopia',
  'deuteranopia',
  'tritanopia',
  'greyscale',
];

/** ΔE2000. A difference of 1 is just visible side by side; on a map 5 is visible, 10 is obvious. */
const MIN_TYPE_DIFFERENCE: Readonly<Record<Eye, number>> = {
  normal: 20,
  protanopia: 12,
  deuteranopia: 12,
  tritanopia: 12,
  // Eight greys between black and white: the glyph is the second sign.
  greyscale: 4,
};
/** Of the outlines of groupings: their dashes and names are further signs. */
const MIN_OVERLAY_DIFFERENCE: Readonly<Record<Eye, number>> = {
  normal: 19,
  protanopia: 11,
  deuteranopia: 11,
  tritanopia: 11,
  greyscale: 3,
};
/** ΔE2000 between an outline of a grouping and the colour of a type. */
const MIN_OVERLAY_TO_TYPE_DIFFERENCE = 8.5;
/** The difference of CIELAB lightness between any two types, for black-and-white prints. */
const MIN_TYPE_LIGHTNESS_DIFFERENCE = 5;
/** The difference of CIELAB lightness between neighbouring classes. */
const MIN_RAMP_STEP = { desktop: 9, room: 12 } as const;
/** ΔE2000 between any two of plain land, "does not match", "through a grouping only" and the first class. */
const MIN_CLASS_DIFFERENCE = 5;
/** ΔE2000 between plain land and the first class. */
const MIN_FIRST_CLASS_DIFFERENCE = 10;

/** ΔE2000 between any colour of more and any of fewer. */
const MIN_OPPOSITE_DIFFERENCE = 12;

function seen(colour: string, eye: Eye): Color {
  const parsed = parse(colour);
  if (!parsed) throw new Error(`${colour} is not a colour`);
  return EYES[eye](parsed);
}
const apart = (a: string, b: string, eye: Eye): number => difference(seen(a, eye), seen(b, eye));
const lightness = (colour: string, eye: Eye): number => lab65(seen(colour, eye)).l;

const smallest = (values: readonly number[]): number => Math.min(...values);
const pairs = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((a, at) => items.slice(at + 1).map((b) => [a, b] as const));

const THEMES = [
  { theme: 'light', palette: LIGHT_PALETTE, room: false },
  { theme: 'dark', palette: DARK_PALETTE, room: false },
  { theme: 'projector', palette: PROJECTOR_PALETTE, room: true },
] as const;

describe.each(THEMES)('the $theme palette', ({ palette, room }) => {
  describe.each(ALL_EYES)('under %s', (eye) => {
    it('has eight strategy type colours that differ clearly', () => {
      expect(palette.accents).toHaveLength(MAX_TYPES);
      const all = pairs(palette.accents).map(([a, b]) => apart(a, b, eye));
      expect(smallest(all)).toBeGreaterThanOrEqual(MIN_TYPE_DIFFERENCE[eye]);
    });

    it('has eight colours of groupings that differ', () => {
      expect(palette.overlays).toHaveLength(MAX_OVERLAY_COLOURS);
      const all = pairs(palette.overlays).map(([a, b]) => apart(a, b, eye));
      expect(smallest(all)).toBeGreaterThanOrEqual(MIN_OVERLAY_DIFFERENCE[eye]);
    });

    it('has a ramp that changes by lightness in visible steps', () => {
      const levels = palette.ramp.map((colour) => lightness(colour, eye));
      const steps = levels.slice(1).map((level, at) => level - (levels[at] ?? Number.NaN));
      const direction = Math.sign(steps[0] ?? 0);
      expect(smallest(steps.map((step) => step * direction))).toBeGreaterThanOrEqual(
        room ? MIN_RAMP_STEP.room : MIN_RAMP_STEP.desktop,
      );
    });

    it('has different fills for none, no match, through a grouping, and the first class', () => {
      const { land, unmatched, through, ramp } = palette;
      for (const [a, b] of pairs([land, unmatched, through, ramp[0]]))
        expect(apart(a, b, eye)).toBeGreaterThanOrEqual(MIN_CLASS_DIFFERENCE);
      expect(apart(land, ramp[0], eye)).toBeGreaterThanOrEqual(MIN_FIRST_CLASS_DIFFERENCE);
    });

    it('has steps of fewer that change by lightness, and differ from land', () => {
      const { fewer } = differenceColours(palette);
      const levels = fewer.map((colour) => lightness(colour, eye));
      const steps = levels.slice(1).map((level, at) => level - (levels[at] ?? Number.NaN));
      const direction = Math.sign(steps[0] ?? 0);
      expect(smallest(steps.map((step) => step * direction))).toBeGreaterThanOrEqual(
        room ? MIN_RAMP_STEP.room : MIN_RAMP_STEP.desktop,
      );
      const [first] = fewer;
      expect(apart(palette.land, first, eye)).toBeGreaterThanOrEqual(MIN_FIRST_CLASS_DIFFERENCE);
      expect(apart(palette.unmatched, first, eye)).toBeGreaterThanOrEqual(MIN_CLASS_DIFFERENCE);
    });

    // In greyscale the signs at the names say the direction.
    if (eye !== 'greyscale')
      it('has colours of more that no colour of fewer looks like', () => {
        const { more, fewer } = differenceColours(palette);
        const all = fewer.flatMap((a) => more.map((b) => apart(a, b, eye)));
        expect(smallest(all)).toBeGreaterThanOrEqual(MIN_OPPOSITE_DIFFERENCE);
      });

    it('has tints of the types that differ from places that do not match', () => {
      for (const tint of palette.tints)
        for (const other of [palette.land, palette.unmatched])
          expect(apart(tint, other, eye)).toBeGreaterThanOrEqual(MIN_CLASS_DIFFERENCE);
    });

    it('has visible "no data" strokes on plain land', () => {
      expect(apart(palette.noData, palette.land, eye)).toBeGreaterThanOrEqual(
        MIN_FIRST_CLASS_DIFFERENCE,
      );
    });
  });

  it('has no colour for a grouping that means a type', () => {
    const { accents, overlays } = palette;
    const all = overlays.flatMap((a) => accents.map((b) => apart(a, b, 'normal')));
    expect(smallest(all)).toBeGreaterThanOrEqual(MIN_OVERLAY_TO_TYPE_DIFFERENCE);
  });

  it('has types that differ in lightness, for black-and-white prints', () => {
    const levels = palette.accents.map((colour) => lightness(colour, 'normal'));
    expect(smallest(pairs(levels).map(([a, b]) => Math.abs(a - b)))).toBeGreaterThanOrEqual(
      MIN_TYPE_LIGHTNESS_DIFFERENCE,
    );
  });

  it('has the contrast of text for names, on land and on their halo', () => {
    const { label, labelFaded, riverLabel, overlays } = palette;
    for (const text of [label, labelFaded, riverLabel, ...overlays])
      expect(wcagContrast(text, palette.labelHalo)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(palette.label, palette.land)).toBeGreaterThanOrEqual(room ? 15 : 7);
  });

  it('has the contrast of graphics for borders, rings and outlines', () => {
    const { land, sea, casing, provinceBorder, nationalLine, accents, overlays } = palette;
    const lines = [
      [provinceBorder, land],
      [nationalLine, sea],
      [palette.hover, land],
      [palette.selection, palette.casing],
      ...accents.flatMap((accent) => [[accent, land] as const, [accent, casing] as const]),
      ...overlays.map((overlay) => [overlay, land] as const),
    ] as const;
    expect(smallest(lines.map(([a, b]) => wcagContrast(a, b)))).toBeGreaterThanOrEqual(3);
  });
});

it('the projector palette has larger text, wider lines and fewer labels', () => {
  const [desktop, room] = [LIGHT_PALETTE.legibility, PROJECTOR_PALETTE.legibility];
  expect(room.line).toBeGreaterThan(desktop.line);
  expect(room.size).toBeGreaterThan(desktop.size);
  expect(room.labels).toBe('few');
});

it('the projector palette has a higher contrast of borders and rings, for a bright room', () => {
  const { land, sea, through, provinceBorder, casing, accents } = PROJECTOR_PALETTE;
  for (const ground of [land, sea, through])
    expect(wcagContrast(provinceBorder, ground)).toBeGreaterThanOrEqual(5);
  for (const accent of accents) expect(wcagContrast(accent, casing)).toBeGreaterThanOrEqual(4);
});
