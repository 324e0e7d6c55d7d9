import { describe, expect, it } from 'vitest';
import { FakeAddressBar } from '../../tests/fakes/FakeAddressBar.ts';
import { loadRealRegions, loadRealReport } from '../../tests/fixtures/realData.ts';
import { createAtlas } from '../domain/atlas.ts';
import { adcode, strategyTypeId } from '../domain/ids.ts';
import { NO_FILTERS } from '../domain/view.ts';
import { type AtlasStore, createAtlasStore, DEFAULT_PREFERENCES } from '../state/store.ts';
import { syncAddress } from './addressSync.ts';

const henan = { kind: 'region', id: adcode('410000') } as const;
const hubei = { kind: 'region', id: adcode('420000') } as const;
const marine = { ...NO_FILTERS, types: [strategyTypeId('marine')] };

function start(hash: string): { store: AtlasStore; bar: FakeAddressBar } {
  const store = createAtlasStore('en', DEFAULT_PREFERENCES);
  store.getState().showAtlas(createAtlas(loadRealRegions()));
  store.getState().showReport(loadRealReport());
  const bar = new FakeAddressBar(hash);
  syncAddress(store, bar, 'en');
  return { store, bar };
}

describe('address and view', () => {
  it('start from the address', () => {
    const { store } = start('r=410000&type=marine');
    expect(store.getState().view).toMatchObject({ selection: henan, filters: marine });
  });

  it('keep a selection as a step of the history', () => {
    const { store, bar } = start('');
    store.getState().select(henan);
    store.getState().select(hubei);
    expect(bar.entries).toEqual(['', 'r=410000', 'r=420000']);
    bar.go(-1);
    expect(store.getState().view.selection).toEqual(henan);
    bar.go(-1);
    expect(store.getState().view.selection).toBeNull();
    bar.go(2);
    expect(store.getState().view.selection).toEqual(hubei);
    expect(bar.entries).toHaveLength(3);
  });

  it('change the present step by filters, groupings and language', () => {
    const { store, bar } = start('r=410000');
    store.getState().setFilters(marine);
    store.getState().setLanguage('zh');
    expect(bar.entries).toEqual(['r=410000&type=marine&lang=zh']);
  });

  it('say what an address had that the report has not, and mend the address', () => {
    const { store, bar } = start('r=<script>&type=marine');
    expect(store.getState().notices).toEqual([
      { kind: 'address', dropped: [{ parameter: 'r', value: '<script>', reason: 'unknown' }] },
    ]);
    expect(bar.entries).toEqual(['type=marine']);
  });

  it('follow an address written by hand', () => {
    const { store, bar } = start('');
    bar.type('r=420000');
    expect(store.getState().view.selection).toEqual(hubei);
  });
});
