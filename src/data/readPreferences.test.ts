import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../state/preferencesSlice.ts';
import { parsePreferences, toStored } from './readPreferences.ts';

const preferences = {
  theme: 'dark',
  language: 'zh',
  renderer: 'svg',
  projection: 'albers',
  approvalNumber: 'GS(2024)0650号',
  level: 'province',
  characterKeys: false,
} as const;

const read = (value: unknown) => parsePreferences(value, DEFAULT_PREFERENCES);

describe('stored preferences', () => {
  it('come back as they were', () => {
    expect(read(toStored(preferences))).toEqual({ preferences, reset: [] });
  });

  it('of version 1 are taken over without a word', () => {
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
  ] as const)('lose a wrong %s alone', (name, value) => {
    expect(read({ ...toStored(preferences), [name]: value })).toEqual({
      preferences: { ...preferences, [name]: DEFAULT_PREFERENCES[name] },
      reset: [name],
    });
  });

  it('name every field that is wrong', () => {
    const stored = { ...toStored(preferences), theme: 'sepia', projection: 7 };
    expect(read(stored)?.reset).toEqual(['theme', 'projection']);
  });

  it('keep a field they do not know out', () => {
    const stored = { ...toStored(preferences), sound: 'loud' };
    expect(read(stored)).toEqual({ preferences, reset: [] });
  });

  it.each([
    ['a later version', { ...toStored(preferences), version: 99 }],
    ['somebody else’s value', 'hello'],
    ['a list', []],
    ['nothing', null],
  ])('are not read from %s', (_, value) => {
    expect(read(value)).toBeNull();
  });
});
