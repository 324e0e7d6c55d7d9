import { describe, expect, it } from 'vitest';
import { adcode } from '../domain/ids.ts';
import { stack } from './hit.ts';

const [henan, zhengzhou, luoyang] = [adcode('410000'), adcode('410100'), adcode('410300')];

describe('stack', () => {
  it('is empty over the sea', () => {
    expect(stack(null, null)).toEqual([]);
  });

  it('goes from the prefecture to its province', () => {
    expect(stack(null, zhengzhou)).toEqual([zhengzhou, henan]);
    expect(stack(null, henan)).toEqual([henan]);
  });

  it('puts the place of a marker first, even a province above its prefectures', () => {
    expect(stack(zhengzhou, henan)).toEqual([zhengzhou, henan]);
    expect(stack(henan, luoyang)).toEqual([henan, luoyang]);
    expect(stack(adcode('500242'), adcode('500000'))).toEqual(['500242', '500000']);
  });

  it('names both provinces where a marker reaches over a border', () => {
    expect(stack(zhengzhou, adcode('140500'))).toEqual([zhengzhou, '140500', henan, '140000']);
  });
});
