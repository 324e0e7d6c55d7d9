import { describe, expect, it } from 'vitest';
import { DEFAULT_MAP_LAYER } from './mapLayerIds.ts';
import { FIRST_REPORT } from '../report/library.ts';
import { decodeView } from './address.ts';
import { readOverrides } from './addressOverrides.ts';

const nothing = new Set<string>();
const vocabulary = {
  report: FIRST_REPORT.id,
  defaultLayer: DEFAULT_MAP_LAYER,
  regions: nothing,
  groupings: nothing,
  strategies: nothing,
  speakers: nothing,
  types: nothing,
  sections: nothing,
  reports: nothing,
  layers: nothing,
};

describe('readOverrides', () => {
  it('reads theme, projection and renderer, at any position', () => {
    expect(readOverrides('#theme=projector&lang=zh&proj=albers&draw=svg')).toEqual([
      { parameter: 'theme', preference: 'theme', value: 'projector' },
      { parameter: 'proj', preference: 'projection', value: 'albers' },
      { parameter: 'draw', preference: 'renderer', value: 'svg' },
    ]);
  });

  it('reads an address that a mail program has encoded', () => {
    expect(readOverrides('lang%3Dzh%26theme%3Ddark')).toEqual([
      { parameter: 'theme', preference: 'theme', value: 'dark' },
    ]);
  });

  it('asks for Mercator where the engine is asked for, unless the address names a projection', () => {
    const projections = (hash: string) =>
      readOverrides(hash).flatMap(({ preference, value }) =>
        preference === 'projection' ? value : [],
      );
    expect(projections('#draw=engine')).toEqual(['mercator']);
    expect(projections('#draw=svg')).toEqual([]);
    expect(projections('#draw=engine&proj=albers')).toEqual(['albers']);
  });

  it('uses the first value of a parameter', () => {
    expect(readOverrides('theme=dark&theme=light').map(({ value }) => value)).toEqual(['dark']);
  });

  it.each(['', 'theme', 'toString=1&__proto__=2', '%E6%9', `theme=dark&${'x'.repeat(5000)}`])(
    'may be broken: %s',
    (hash) => {
      expect(readOverrides(hash).filter(({ value }) => value !== '')).toEqual([]);
    },
  );

  it('is ignored by decodeView, without a dropped part', () => {
    const { view, dropped } = decodeView('theme=dark&proj=x&draw=svg', vocabulary, 'en');
    expect(dropped).toEqual([]);
    expect(view).toEqual(decodeView('', vocabulary, 'en').view);
  });
});
