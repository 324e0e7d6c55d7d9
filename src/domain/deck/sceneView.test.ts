import { describe, expect, it } from 'vitest';
import { DEFAULT_MAP_LAYER, DIFFERENCE_LAYER, MAP_LAYER_IDS } from '../view/mapLayerIds.ts';
import { defaultView } from '../view/view.ts';
import { sceneViewOf } from './sceneView.ts';

describe('the view of a scene', () => {
  it('has no comparison, and the default layer in place of a difference', () => {
    const view = { ...defaultView('en'), compare: 'earlier', mode: DIFFERENCE_LAYER };
    expect(sceneViewOf(view)).not.toHaveProperty('compare');
    expect(sceneViewOf(view).mode).toBe(DEFAULT_MAP_LAYER);
  });

  it.each(MAP_LAYER_IDS)('keeps the layer %s', (mode) => {
    expect(sceneViewOf({ ...defaultView('en'), mode }).mode).toBe(mode);
  });
});
