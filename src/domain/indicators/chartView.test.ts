import { describe, expect, it } from 'vitest';
import { type ChartView, decodeChart, encodeChart } from './chartView.ts';

describe('a chart in the address', () => {
  it.each<[string, ChartView]>([
    ['rank', { kind: 'rank', isLowestFirst: false }],
    ['rank.lowest', { kind: 'rank', isLowestFirst: true }],
    ['scatter', { kind: 'scatter', against: 'statements' }],
    ['scatter.population', { kind: 'scatter', against: 'population' }],
  ])('%s is written and read the same', (text, chart) => {
    expect(encodeChart(chart)).toBe(text);
    expect(decodeChart(text)).toEqual(chart);
  });

  it('may have its default part written out', () => {
    expect(decodeChart('scatter.statements')).toEqual({ kind: 'scatter', against: 'statements' });
  });

  it.each(['', 'bars', 'rank.best', 'rank.lowest.2', 'scatter.', 'scatter.a.b', 'scatter.Ä'])(
    'of “%s” is none',
    (text) => {
      expect(decodeChart(text)).toBeNull();
    },
  );
});
