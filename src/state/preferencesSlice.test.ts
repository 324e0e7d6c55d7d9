import { expect, it } from 'vitest';
import { createAppStore } from './appStore.ts';
import { DEFAULT_PREFERENCES } from './preferencesSlice.ts';

it('changes to Mercator with the choice of the engine, and to no other renderer', () => {
  const store = createAppStore('en', DEFAULT_PREFERENCES);
  const { setPreferences } = store.getState();
  setPreferences({ renderer: 'svg' });
  expect(store.getState().preferences.projection).toBe('albers');
  setPreferences({ renderer: 'engine' });
  expect(store.getState().preferences.projection).toBe('mercator');
});
