import { afterEach, expect, it, vi } from 'vitest';
import { createRealStore } from '../../../tests/fixtures/renderAtlas.tsx';
import { DEFAULT_MAP_LAYER, SILENCE_LAYER } from '../../domain/view/mapLayerIds.ts';
import { silenceLayer } from '../../map/layers/silenceLayer.ts';
import { selectMapViewModel } from '../../state/selectViewModel.ts';
import { followSilence } from './followSilence.ts';

afterEach(() => void vi.restoreAllMocks());

it('loads the reading when the view shows the layer, and then derives the map again', async () => {
  const prepare = vi.spyOn(silenceLayer, 'prepare').mockResolvedValue();
  const store = createRealStore();
  followSilence(store);
  expect(prepare).not.toHaveBeenCalled();
  store.getState().setMode(SILENCE_LAYER);
  const before = selectMapViewModel(store.getState());
  await vi.waitFor(() => expect(selectMapViewModel(store.getState())).not.toBe(before));
  store.getState().setMode(DEFAULT_MAP_LAYER);
  expect(prepare).toHaveBeenCalledOnce();
});

it('says a failure once, until a further try succeeds', async () => {
  const prepare = vi.spyOn(silenceLayer, 'prepare').mockRejectedValue(new Error('offline'));
  const store = createRealStore();
  const retry = followSilence(store);
  store.getState().setMode(SILENCE_LAYER);
  await vi.waitFor(() =>
    expect(store.getState().notices).toMatchObject([
      { kind: 'missing', artefact: 'silence', problem: 'unreachable' },
    ]),
  );
  await retry();
  expect(store.getState().notices).toHaveLength(1);
  prepare.mockResolvedValue();
  await retry();
  expect(store.getState().notices).toEqual([]);
});
