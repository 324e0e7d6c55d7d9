import { describe, expect, it } from 'vitest';
import { loadRealNames, loadRealRegions } from '../../../tests/fixtures/realData.ts';
import { createAtlas } from '../regions/atlas.ts';
import { adcode } from '../ids.ts';
import type { NavigationLevel } from './arrowNavigation.ts';
import { createJumpByName } from './jumpByName.ts';

const atlas = createAtlas(loadRealRegions());
const withNames = createJumpByName(atlas, loadRealNames());
const withoutNames = createJumpByName(atlas, null);

function landing(
  typed: string,
  level: NavigationLevel = 'province',
  from = '410000',
  jump = withNames,
) {
  const found = jump(typed, { place: adcode(from), level });
  return found && [atlas.place(found.place)?.short.en, found.level];
}

describe('jumpByName', () => {
  it.each([
    ['henan', 'Henan'],
    ['hn', 'Henan'],
    ['河南', 'Henan'],
    ['河', 'Hebei'],
    ['豫', 'Henan'],
    ['Hong', 'Hong Kong'],
    ['hong kong', 'Hong Kong'],
    ['xianggang', 'Hong Kong'],
    ['tibet', 'Xizang'],
    ['xizang', 'Xizang'],
    ['shaanxi', 'Shaanxi'],
    ['广东', 'Guangdong'],
  ])('leads from the letters %s to %s', (typed, name) => {
    expect(landing(typed)).toEqual([name, 'province']);
  });

  it('finds a name on the other level when this level does not have it', () => {
    expect(landing('zhengzhou')).toEqual(['Zhengzhou', 'city']);
    expect(landing('henan', 'city', '440100')).toEqual(['Henan', 'province']);
  });

  it('stays on its level when both levels have the name', () => {
    expect(landing('beijing', 'city', '440100')).toEqual(['Beijing', 'city']);
  });

  it('stays on its level for one letter', () => {
    expect(landing('w')).toBeNull();
  });

  it('goes from place to place with one letter, by code', () => {
    const round = ['310000', '370000', '610000'].map((from) => landing('s', 'province', from)?.[0]);
    expect(round).toEqual(['Shandong', 'Sichuan', 'Shanxi']);
    expect(landing('sss', 'province', '310000')?.[0]).toBe('Shandong');
  });

  it('reads a doubled letter as initials where a place has them', () => {
    expect(landing('ss', 'city', '440100')).toEqual(['Sansha', 'city']);
  });

  it('finds nothing for unknown names and punctuation', () => {
    expect(landing('qqqx')).toBeNull();
    expect(landing('  ')).toBeNull();
  });

  it('works with only the names of the region table', () => {
    expect(landing('henan', 'province', '110000', withoutNames)?.[0]).toBe('Henan');
    expect(landing('河南', 'province', '110000', withoutNames)?.[0]).toBe('Henan');
    expect(landing('hn', 'province', '110000', withoutNames)).toBeNull();
  });
});
