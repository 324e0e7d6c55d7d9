import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_OUTLINE } from '../china/bounds.ts';
import type { LngLat } from '../domain/regions/region.ts';
import { type Box, fitBounds, project, type Size } from '../map/camera.ts';
import { ALBERS, MERCATOR } from '../map/projection.ts';
import { COUNTRY_MARGIN, fitCountryPadding } from './fitCountry.ts';

const DESKTOP: Size = { width: 1040, height: 780 };
const PHONE: Size = { width: 390, height: 340 };
const TAIWAN: LngLat = [121, 23.7];
const HAINAN: LngLat = [109.7, 19.2];
const CHIWEI: LngLat = [124.56, 25.92];
const ISLANDS = [TAIWAN, HAINAN, CHIWEI];

function corner({ width, height }: Size, wide: number, high: number): Box {
  return [width - 8 - wide, height - 32 - high, width - 8, height - 32];
}
function covered(size: Size, box: Box, points: readonly LngLat[], projection = MERCATOR) {
  const camera = fitBounds(
    COUNTRY_OUTLINE,
    size,
    fitCountryPadding(size, [box], projection),
    projection,
  );
  return points.filter((point) => {
    const [x, y] = project(camera, size, point, projection);
    return x > box[0] && x < box[2] && y > box[1] && y < box[3];
  });
}

describe('fitCountryPadding', () => {
  it('returns the margin where there are no controls', () => {
    expect(fitCountryPadding(DESKTOP, [], MERCATOR)).toEqual(COUNTRY_MARGIN);
  });

  it('pads the side where an inset would cover Taiwan', () => {
    const inset = corner(PHONE, 112, 150);
    expect(fitCountryPadding(PHONE, [inset], MERCATOR)).not.toEqual(COUNTRY_MARGIN);
    expect(covered(PHONE, inset, ISLANDS)).toEqual([]);
  });

  it('keeps a held padding that is slightly too large, but not one that covers an island', () => {
    const inset = corner(PHONE, 60, 80);
    const held = fitCountryPadding(PHONE, [inset], MERCATOR);
    const smaller = corner(PHONE, 54, 74);
    expect(fitCountryPadding(PHONE, [smaller], MERCATOR, held)).toEqual(held);
    const larger = corner(PHONE, 150, 160);
    expect(fitCountryPadding(PHONE, [larger], MERCATOR, held)).toEqual(
      fitCountryPadding(PHONE, [larger], MERCATOR),
    );
  });

  it('pads the top where a row of buttons would cover the north-east', () => {
    const row: Box = [120, 8, PHONE.width - 8, 52];
    expect(covered(PHONE, row, COUNTRY_OUTLINE)).toEqual([]);
  });

  it('keeps the islands clear of controls in a corner, for any map size and projection', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 2200 }),
        fc.integer({ min: 240, max: 1300 }),
        fc.integer({ min: 40, max: 120 }),
        fc.constantFrom(MERCATOR, ALBERS),
        (width, height, wide, projection) => {
          const size = { width, height };
          const inset = corner(size, wide, Math.min(wide * 1.3, height / 2));
          expect(covered(size, inset, ISLANDS, projection)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
