import { describe, expect, it } from 'vitest';
import type { Measure } from './measures.ts';
import type { Series, BenchmarkSetting } from './results.ts';
import { judge } from './targets.ts';
import { atMost, atMostShare, type TargetLine } from './verdict.ts';

const series = (
  subject: BenchmarkSetting['subject'],
  measure: Measure,
  values: readonly number[],
): Series => ({ subject, profile: 'local', corpus: 'shipped', measure, values, failures: [] });

const verdict = (all: readonly Series[], target: string, where = 'local') =>
  judge(all, ['local']).find((one) => one.target === target && one.where === where);

describe('judge', () => {
  it('meets a target at the limit and misses it beyond', () => {
    const line: TargetLine = { key: 'click', target: 't', where: 'w' };
    expect(atMost(line, 8, 8, 'ms').met).toBe(true);
    expect(atMost(line, 8, 8.01, 'ms').met).toBe(false);
    expect(atMostShare(line, 0.5, 50, 100).met).toBe(true);
    expect(atMostShare(line, 0.5, 51, 100).met).toBe(false);
  });

  it('uses the medians of the same run', () => {
    const all = [
      series('fangyu', 'first-map', [90, 100, 400]),
      series('leaflet', 'first-map', [210, 220, 230]),
    ];
    expect(verdict(all, 'first map ≤ 0.5 × Leaflet')).toEqual({
      key: 'map-leaflet',
      target: 'first map ≤ 0.5 × Leaflet',
      where: 'local',
      measured: '100 against 220: 0.45 ×',
      met: true,
    });
  });

  it('neither meets nor misses a target without a figure', () => {
    expect(verdict([], 'first map ≤ 0.5 × Leaflet')?.met).toBeNull();
    const failed = { ...series('fangyu', 'click-script', []), failures: ['no answer'] };
    expect(verdict([failed], 'click ≤ 8 ms of script', 'shipped report')?.met).toBeNull();
  });

  it('misses a target that must be met every time after one failure', () => {
    const idle = [series('fangyu', 'idle-long-tasks', [0, 0, 1])];
    expect(verdict(idle, 'no task over 50 ms once the map is idle')?.met).toBe(false);
    const early = [series('fangyu', 'early-click', [1, 1, 0])];
    expect(verdict(early, 'a click at the first content is answered')?.met).toBe(false);
  });

  it('compares the import of a workbook with the library alone', () => {
    const all = [
      series('fangyu', 'import-ready', [700, 800, 900]),
      series('hucre', 'import-ready', [400, 400, 100]),
      series('fangyu', 'import-longest-task', [0, 0, 51]),
    ];
    const where = '5,000 statements';
    expect(
      verdict(all, 'import of a workbook ≤ 2 × reading it with hucre alone', where),
    ).toMatchObject({ measured: '800 against 400: 2.00 ×', met: true });
    expect(verdict(all, 'import of a workbook: no task over 50 ms', where)?.met).toBe(false);
  });

  it('judges both renderers', () => {
    const all = [
      series('fangyu', 'hover-script', [1]),
      series('fangyu-engine', 'hover-script', [9]),
    ];
    const hover = 'hover ≤ 2 ms of script';
    expect(verdict(all, hover, 'shipped report')?.met).toBe(true);
    expect(verdict(all, hover, 'shipped report, engine')?.met).toBe(false);
  });
});
