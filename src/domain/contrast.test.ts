import { parse, wcagContrast } from 'culori';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrastRatio, type Rgb } from './contrast.ts';

const colours = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
const css = ([red, green, blue]: Rgb): string =>
  `rgb(${String(red)} ${String(green)} ${String(blue)})`;

it('contrastRatio equals the contrast that culori computes', () => {
  fc.assert(
    fc.property(colours, colours, (one, other) => {
      const expected = wcagContrast(parse(css(one)) ?? '', parse(css(other)) ?? '');
      expect(contrastRatio(one, other)).toBeCloseTo(expected, 2);
    }),
  );
});
