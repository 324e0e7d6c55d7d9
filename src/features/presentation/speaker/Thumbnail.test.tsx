import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { loadRealDeck } from '../../../../tests/fixtures/realData.ts';
import { loadRealGeometry } from '../../../../tests/fixtures/realGeometry.ts';
import { createRealStore, renderAtlas } from '../../../../tests/fixtures/renderAtlas.tsx';
import { startShow, goTo, stageOf } from '../../../domain/deck/show.ts';
import { LIGHT_PALETTE } from '../../../ui/mapPalettes.ts';
import type { MapData } from '../../../viewport/mapData.ts';
import { Thumbnail } from './Thumbnail.tsx';

const deck = loadRealDeck();
const geometry = loadRealGeometry();

function regionsIn(scene: string): number {
  const at = deck.scenes.findIndex(({ id }) => id === scene);
  const stage = stageOf(goTo(startShow(deck, 'en', 'light', 0), deck, at), deck);
  if (!stage) throw new Error(`no scene ${scene}`);
  const mapData = createStore<MapData>(() => ({
    ...{ geometry, names: null, counties: null, countyNames: null },
  }));
  const { container } = renderAtlas(
    createRealStore(),
    <Thumbnail {...{ mapData, stage }} palette={LIGHT_PALETTE} />,
  );
  return container.querySelectorAll('path[fill-rule="evenodd"]').length;
}

describe('Thumbnail', () => {
  it('fills the divisions that the stage fills', () => {
    expect(regionsIn('opening')).toBe(geometry.provinces.regions.features.length);
    expect(regionsIn('zhengzhou')).toBe(geometry.prefectures?.regions.features.length);
  });
});
