import { describe, expect, it } from 'vitest';
import { foldTitle } from './foldTitle.ts';

describe('foldTitle', () => {
  it.each([
    ['《关中平原城市群发展规划》（发改规划〔2018〕220号）', '关中平原城市群发展规划'],
    [
      '《中共中央 国务院关于新时代推动中部地区高质量发展的意见》',
      '关于新时代推动中部地区高质量发展的意见',
    ],
    ['《中华人民共和国黄河保护法》', '黄河保护法'],
    ['“十四五”海洋经济发展规划', '十四五海洋经济发展规划'],
  ])('%s is the same as %s', (one, other) => {
    expect(foldTitle(one)).toBe(foldTitle(other));
  });

  it('tells two periods of a plan apart', () => {
    const plan = (years: string) => foldTitle(`《山东半岛城市群发展规划（${years}年）》`);
    expect(plan('2016—2030')).not.toBe(plan('2021—2035'));
  });
});
