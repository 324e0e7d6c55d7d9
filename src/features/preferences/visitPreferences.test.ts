import { describe, expect, it } from 'vitest';
import { toStored } from '../../data/parsePreferences.ts';
import { createAppStore } from '../../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../../state/preferencesSlice.ts';
import { keepPreferences, readPreferences } from './visitPreferences.ts';

const dark = toStored({ ...DEFAULT_PREFERENCES, theme: 'dark', language: 'zh' });

describe('readPreferences', () => {
  it('returns the defaults without a notice where nothing is stored', () => {
    expect(readPreferences(null, '')).toEqual({
      stored: DEFAULT_PREFERENCES,
      now: DEFAULT_PREFERENCES,
      notices: [],
    });
  });

  it('resets an unknown theme, keeps the others and names it in a notice', () => {
    const { now, notices } = readPreferences({ ...dark, theme: 'sepia' }, '');
    expect(now).toEqual({ ...DEFAULT_PREFERENCES, language: 'zh' });
    expect(notices).toEqual([{ kind: 'preferences', reset: ['theme'] }]);
  });

  it.each(['garbage', undefined, { version: 99 }, Symbol('unreadable')])(
    'are the defaults, and said to be, for %s',
    (value) => {
      const { now, notices } = readPreferences(value, '');
      expect(now).toEqual(DEFAULT_PREFERENCES);
      expect(notices).toEqual([{ kind: 'preferences', reset: 'all' }]);
    },
  );

  it('prefers the address to stored values', () => {
    const { stored, now, notices } = readPreferences(dark, 'theme=projector&proj=albers&draw=svg');
    expect(now).toEqual({
      ...stored,
      theme: 'projector',
      projection: 'albers',
      renderer: 'svg',
    });
    expect(stored.theme).toBe('dark');
    expect(notices).toEqual([]);
  });

  it('keeps stored values where the address has unknown ones, with a notice', () => {
    const { stored, now, notices } = readPreferences(dark, 'theme=sepia&proj=albers');
    expect(now).toEqual({ ...stored, projection: 'albers' });
    expect(notices).toEqual([
      { kind: 'override', dropped: [{ parameter: 'theme', value: 'sepia', reason: 'unknown' }] },
    ]);
  });
});

describe('keepPreferences', () => {
  const visit = (hash: string) => {
    const first = readPreferences(dark, hash);
    const store = createAppStore('zh', first.now);
    const written: unknown[] = [];
    keepPreferences(store, first, { write: (value) => written.push(value) });
    return { store, written };
  };

  it('stores each change', () => {
    const { store, written } = visit('');
    store.getState().setPreferences({ projection: 'albers' });
    expect(written).toEqual([{ ...dark, projection: 'albers' }]);
  });

  it('does not store what the address overrides', () => {
    const { store, written } = visit('theme=projector');
    store.getState().setPreferences({ projection: 'albers' });
    expect(written).toEqual([{ ...dark, projection: 'albers' }]);
  });

  it('stores what the user chooses, even when it equals the address again', () => {
    const { store, written } = visit('theme=projector');
    store.getState().setPreferences({ theme: 'light' });
    store.getState().setPreferences({ theme: 'projector' });
    expect(written.at(-1)).toEqual({ ...dark, theme: 'projector' });
  });
});
