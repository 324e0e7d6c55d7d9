import { describe, expect, it } from 'vitest';
import type { Measure } from './measures.ts';
import type { Series, Setting } from './results.ts';
import { atMost, atMostShare, judge } from './targets.ts';

const series = (
  subject: Setting['subject'],
  measure: Measure,
  values: readonly number[],
): Series => ({ subject, profile: 'local', corpus: 'shipped', measure, values, failures: [] });

const verdict = (all: readonly Series[], target: string) =>
  judge(all, ['local']).find((one) => one.target === target);

describe('a target', () => {
  it('is met at the limit and missed beyond it', () => {
    expect(atMost('t', 'w', 8, 8, 'ms').met).toBe(true);
    expect(atMost('t', 'w', 8, 8.01, 'ms').met).toBe(false);
    expect(atMostShare('t', 'w', 0.5, 50, 100).met).toBe(true);
    expect(atMostShare('t', 'w', 0.5, 51, 100).met).toBe(false);
  });

  it('is judged by the medians of the same run', () => {
    const all = [
      series('fangyu', 'first-map', [90, 100, 400]),
      series('leaflet', 'first-map', [210, 220, 230]),
    ];
    expect(verdict(all, 'first map ≤ 0.5 × Leaflet')).toEqual({
      target: 'first map ≤ 0.5 × Leaflet',
      where: 'local',
      measured: '100 against 220: 0.45 ×',
      met: true,
    });
  });

  it('is neither met nor missed without a figure', () => {
    expect(verdict([], 'first map ≤ 0.5 × Leaflet')?.met).toBeNull();
    const failed = { ...series('fangyu', 'click-script', []), failures: ['no answer'] };
    expect(verdict([failed], 'click ≤ 8 ms of script')?.met).toBeNull();
  });

  it('that must hold every time is missed by one', () => {
    const all = [series('fangyu', 'idle-long-tasks', [0, 0, 1])];
    expect(verdict(all, 'no long task after the start')?.met).toBe(false);
  });
});
