import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../scripts/cli/gazetteer.ts';
import { gazetteerOf } from '../../src/data/fetchGazetteer.ts';
import { loadRealCounties, loadRealNames, loadRealRegions } from '../fixtures/realData.ts';

describe('the gazetteer of the app', () => {
  const served = gazetteerOf(loadRealRegions(), loadRealCounties(), loadRealNames());
  const committed = readGazetteer();

  it('has the regions of the committed tables', () => {
    expect([...served.regions.keys()].sort()).toEqual([...committed.regions.keys()].sort());
  });

  it('gives each name the same regions as the committed tables do', () => {
    const meaning = ({ names }: typeof served) =>
      Object.fromEntries(
        [...names].map(([name, all]) => [name, all.map(({ id }) => id).sort()] as const),
      );
    expect(meaning(served)).toEqual(meaning(committed));
  });
});
