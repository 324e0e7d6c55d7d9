import { expect, it, vi } from 'vitest';
import { createAppStore } from './appStore.ts';
import { DEFAULT_PREFERENCES } from './preferencesSlice.ts';

it('notifies subscribers of a changed value, and not of an equal one', () => {
  const store = createAppStore('en', DEFAULT_PREFERENCES);
  const onChange = vi.fn();
  store.subscribe(onChange);
  store.getState().setPanning(false);
  expect(onChange).not.toHaveBeenCalled();
  store.getState().setPanning(true);
  expect(onChange).toHaveBeenCalledOnce();
});

it('gives each announcement a new id, also with the same text', () => {
  const store = createAppStore('en', DEFAULT_PREFERENCES);
  store.getState().announce('Henan');
  const first = store.getState().interaction.announcement;
  store.getState().announce('Henan');
  expect(store.getState().interaction.announcement).toEqual({ text: 'Henan', id: first.id + 1 });
});
