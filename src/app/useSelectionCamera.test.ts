import { describe, expect, it } from 'vitest';
import { COUNTRY_BOUNDS } from '../domain/levels.ts';
import { fitBounds } from '../map/camera.ts';
import { isWellShown } from './useSelectionCamera.ts';

const size = { width: 1040, height: 780 };
const country = fitBounds(COUNTRY_BOUNDS, size, { top: 12, right: 12, bottom: 28, left: 12 });
const henan = [110.35, 31.38, 116.65, 36.37] as const;
const macao = [113.53, 22.11, 113.6, 22.22] as const;
const xinjiang = [73.5, 34.3, 96.4, 49.2] as const;

describe('whether a selection is well shown', () => {
  it('leaves the camera where a province was clicked', () => {
    expect(isWellShown(henan, country, size, 'onMap')).toBe(true);
  });

  it('flies to a province found by search', () => {
    expect(isWellShown(henan, country, size, 'elsewhere')).toBe(false);
  });

  it('enlarges a speck even where it was clicked', () => {
    expect(isWellShown(macao, country, size, 'onMap')).toBe(false);
  });

  it('stays where a large region fills the picture well', () => {
    expect(isWellShown(xinjiang, country, size, 'elsewhere')).toBe(true);
  });

  it('moves when a part lies outside', () => {
    const close = fitBounds(henan, size, { top: 0, right: 0, bottom: 0, left: 0 });
    expect(isWellShown(xinjiang, close, size, 'onMap')).toBe(false);
  });
});
