import { expect, it } from 'vitest';
import { FakeAddressBar } from '../../tests/fakes/FakeAddressBar.ts';
import { loadRealDeck } from '../../tests/fixtures/realData.ts';
import { createRealStore } from '../../tests/fixtures/renderAtlas.tsx';
import { syncAddress } from '../features/address/syncAddress.ts';
import { adcode } from '../domain/ids.ts';
import { NO_SHOW_STORE } from '../platform/showStore.ts';
import { createCameraController } from '../viewport/cameraController.ts';
import { playShow } from '../features/presentation/playShow.ts';

it('ends when the user goes back to an address without a scene, which is shown', () => {
  const store = createRealStore();
  const bar = new FakeAddressBar('r=420000');
  syncAddress(
    store,
    bar,
    store.getState().view.language,
    { leave: () => undefined, enter: () => undefined },
    () => Promise.resolve('open'),
    () => () => undefined,
  );
  const hubei = store.getState().view.selection;
  store.getState().select({ kind: 'region', id: adcode('410000') });
  bar.look();
  store.getState().present();
  const saved: unknown[] = [];
  const device = { ...NO_SHOW_STORE, write: (show: unknown) => void saved.push(show) };
  playShow(
    loadRealDeck(),
    store,
    createCameraController(store, () => true),
    device,
  );
  bar.look();
  expect(bar.read()).toMatch(/^scene=/);
  // A region that the user selects during the show is a detour.
  store.getState().select({ kind: 'region', id: adcode('430000') });
  expect(store.getState().presentation.stage?.offScript).toBe(true);
  bar.look();
  bar.go(-1);
  bar.look();
  expect(store.getState().view.selection).toEqual(hubei);
  expect(store.getState().presentation).toMatchObject({ isOn: false, sceneId: null, stage: null });
  expect(bar.entries[0]).toBe('r=420000');
  expect(saved.at(-1)).toBeNull();
});
