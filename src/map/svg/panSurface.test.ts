import fc from 'fast-check';
import { expect, it } from 'vitest';
import { project } from '../camera.ts';
import { ALBERS, MERCATOR } from '../projection.ts';
import { transformBetween } from './panSurface.ts';

const size = { width: 1040, height: 780 };
const position = fc.tuple(
  fc.double({ min: 75, max: 135, noNaN: true }),
  fc.double({ min: 5, max: 53, noNaN: true }),
);
const camera = fc.record({ center: position, zoom: fc.double({ min: 3, max: 9, noNaN: true }) });

it('transformBetween moves every place to where the other camera shows it', () => {
  fc.assert(
    fc.property(
      camera,
      camera,
      position,
      fc.constantFrom(MERCATOR, ALBERS),
      (drawn, now, place, projection) => {
        const { x, y, scale } = transformBetween(drawn, now, size, projection);
        const [left, top] = project(drawn, size, place, projection);
        const wanted = project(now, size, place, projection);
        expect(x + left * scale).toBeCloseTo(wanted[0], 3);
        expect(y + top * scale).toBeCloseTo(wanted[1], 3);
      },
    ),
  );
});
