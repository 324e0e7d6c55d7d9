import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../state/preferencesSlice.ts';
import { parsePreferences, toStored } from './parsePreferences.ts';

const preferences = {
  theme: 'dark',
  language: 'zh',
  renderer: 'svg',
  projection: 'albers',
  approvalNumber: 'GS(2024)0650号',
  level: 'province',
  characterKeys: false,
  glosses: true,
} as const;

const read = (value: unknown) => parsePreferences(value, DEFAULT_PREFERENCES);

describe('parsePreferences', () => {
  it('reads what toStored wrote', () => {
    expect(read(toStored(preferences))).toEqual({ preferences, reset: [] });
  });

  it('reads version 1 and reports nothing as reset', () => {
    const old = { version: 1, theme: 'dark', language: null, renderer: 'svg' };
    expect(read(old)).toEqual({
      preferences: { ...DEFAULT_PREFERENCES, theme: 'dark', renderer: 'svg' },
      reset: [],
    });
  });

  it.each([
    ['theme', 'sepia'],
    ['language', 'fr'],
    ['renderer', 'webgpu'],
    ['projection', 'peters'],
    ['approvalNumber', 'GS(2024)\n0650号'],
    ['approvalNumber', '号'.repeat(41)],
    ['approvalNumber', ''],
    ['level', 'village'],
    ['characterKeys', 'yes'],
    ['glosses', 1],
  ] as const)('resets an invalid %s and keeps the other fields', (name, value) => {
    expect(read({ ...toStored(preferences), [name]: value })).toEqual({
      preferences: { ...preferences, [name]: DEFAULT_PREFERENCES[name] },
      reset: [name],
    });
  });

  it('reports every invalid field', () => {
    const stored = { ...toStored(preferences), theme: 'sepia', projection: 7 };
    expect(read(stored)?.reset).toEqual(['theme', 'projection']);
  });

  it('drops an unknown field', () => {
    const stored = { ...toStored(preferences), sound: 'loud' };
    expect(read(stored)).toEqual({ preferences, reset: [] });
  });

  it.each([
    ['a later version', { ...toStored(preferences), version: 99 }],
    ['a value of another program', 'hello'],
    ['a list', []],
    ['nothing', null],
  ])('does not accept %s', (_, value) => {
    expect(read(value)).toBeNull();
  });
});
