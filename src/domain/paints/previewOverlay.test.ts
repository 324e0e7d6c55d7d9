import { describe, expect, it } from 'vitest';
import { grouping, member, place } from '../../../tests/fixtures/make.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { createAtlas } from '../regions/atlas.ts';
import { adcode, groupingId } from '../ids.ts';
import type { GroupingOverlay } from './paint.ts';
import { withPreview } from './previewOverlay.ts';

const [henan, shanxi] = [adcode('410000'), adcode('140000')];
const [basin, plate] = [groupingId('basin'), groupingId('plate')];
const atlas = createAtlas({
  schema: 1,
  places: [henan, shanxi].map((id) => place(id, { level: 'province' })),
  groupings: [
    grouping(basin, [member(henan, { partial: true }), member(shanxi)]),
    grouping(plate, [member(henan)]),
  ],
});
const overlay = (id: typeof basin): GroupingOverlay => ({
  id,
  colour: 'red',
  dash: 'lgDash',
  selected: false,
  full: [henan],
  partial: [],
});

describe('withPreview', () => {
  it('adds the grouping on top in the hover colour, with partial members separate', () => {
    const shown = withPreview([overlay(plate)], basin, atlas, LIGHT_PALETTE);
    expect(shown).toEqual([
      overlay(plate),
      {
        ...{ id: basin, colour: LIGHT_PALETTE.hover, dash: 'solid', selected: false },
        ...{ full: [shanxi], partial: [henan] },
      },
    ]);
  });

  it('marks a grouping that is already shown as selected, and does not add it twice', () => {
    const shown = withPreview([overlay(basin), overlay(plate)], basin, atlas, LIGHT_PALETTE);
    expect(shown).toEqual([overlay(plate), { ...overlay(basin), selected: true }]);
  });

  it.each([
    ['nothing', null],
    ['a place', henan],
    ['an unknown', groupingId('atlantis')],
  ] as const)('leaves the list as it is for %s', (_, hovered) => {
    const overlays = [overlay(plate)];
    expect(withPreview(overlays, hovered, atlas, LIGHT_PALETTE)).toBe(overlays);
  });
});
