import { describe, expect, it } from 'vitest';
import { toStored } from '../../data/parsePreferences.ts';
import type { PreferenceStore } from '../../platform/preferenceStore.ts';
import { createAppStore } from '../../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../../state/preferencesSlice.ts';
import { keepPreferences, readPreferences } from './visitPreferences.ts';

const dark = toStored({ ...DEFAULT_PREFERENCES, theme: 'dark', language: 'zh' });

describe('readPreferences', () => {
  it('returns the defaults without a notice where nothing is stored', () => {
    expect(readPreferences(null, '')).toEqual({
      stored: DEFAULT_PREFERENCES,
      now: DEFAULT_PREFERENCES,
      overridden: [],
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
  /** A device that several windows share. */
  const createDevice = (first: unknown) => {
    const written: unknown[] = [];
    const windows: (() => void)[] = [];
    const openWindow = (): PreferenceStore => {
      const own = windows.length;
      return {
        read: () => written.at(-1) ?? first,
        write: (value) => {
          written.push(value);
          for (const [at, listener] of windows.entries()) if (at !== own) listener();
        },
        onOtherWrite: (listener) => {
          windows.push(listener);
          return () => undefined;
        },
      };
    };
    return { written, openWindow };
  };
  const visitOn = ({ openWindow }: ReturnType<typeof createDevice>, hash: string) => {
    const device = openWindow();
    const first = readPreferences(device.read(), hash);
    const store = createAppStore('zh', first.now);
    keepPreferences(store, first, device);
    return store;
  };
  const visit = (hash: string) => {
    const device = createDevice(dark);
    return { store: visitOn(device, hash), written: device.written };
  };

  it('keeps alternating changes of two windows, and each window follows the other', () => {
    const device = createDevice(dark);
    const [one, two] = [visitOn(device, ''), visitOn(device, '')];
    for (let turn = 0; turn < 10; turn += 1) {
      const approvalNumber = `GS(2024)000${String(turn)}号`;
      const projection = turn % 2 === 0 ? 'albers' : 'mercator';
      one.getState().setPreferences({ approvalNumber });
      two.getState().setPreferences({ projection });
      expect(device.written.at(-1)).toEqual({ ...dark, approvalNumber, projection });
      for (const { getState } of [one, two])
        expect(getState().preferences).toMatchObject({ approvalNumber, projection });
    }
  });

  it('keeps what the address asks for, also where it is stored, when another window changes it', () => {
    const device = createDevice(dark);
    const [one, two] = [visitOn(device, 'theme=dark'), visitOn(device, '')];
    two.getState().setPreferences({ theme: 'light' });
    expect(one.getState().preferences.theme).toBe('dark');
  });

  it('does not lose a field that another window stored unnoticed', () => {
    const device = createDevice(dark);
    const store = visitOn(device, '');
    device.written.push({ ...dark, characterKeys: false });
    store.getState().setPreferences({ projection: 'albers' });
    expect(device.written.at(-1)).toEqual({ ...dark, characterKeys: false, projection: 'albers' });
  });

  it('does not follow another window where the address overrides', () => {
    const device = createDevice(dark);
    const [one, two] = [visitOn(device, ''), visitOn(device, 'theme=projector')];
    one.getState().setPreferences({ theme: 'light' });
    expect(two.getState().preferences.theme).toBe('projector');
    two.getState().setPreferences({ theme: 'dark' });
    one.getState().setPreferences({ theme: 'light' });
    expect(two.getState().preferences.theme).toBe('light');
  });

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
