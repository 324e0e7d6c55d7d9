import { describe, expect, it } from 'vitest';
import { parsePreferences, toStored } from './preferencesSchema.ts';

const preferences = {
  theme: 'dark',
  language: 'zh',
  renderer: 'svg',
  projection: 'albers',
  approvalNumber: 'GS(2024)0650',
  level: 'province',
} as const;

describe('stored preferences', () => {
  it('come back as they were', () => {
    expect(parsePreferences(toStored(preferences))).toEqual(preferences);
  });

  it.each([
    ['another version', { ...toStored(preferences), version: 1 }],
    ['a theme that does not exist', { ...toStored(preferences), theme: 'sepia' }],
    ['somebody else’s value', 'hello'],
    ['nothing', null],
  ])('are not read from %s', (_, value) => {
    expect(parsePreferences(value)).toBeNull();
  });
});
