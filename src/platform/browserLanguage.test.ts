import { expect, test } from 'vitest';
import { browserLanguage } from './browserLanguage.ts';

test('takes the first preference that is available', () => {
  expect(browserLanguage(['fr-FR', 'zh-Hant-HK', 'en'])).toBe('zh');
  expect(browserLanguage(['en-AU', 'zh'])).toBe('en');
});

test('compares whole subtags', () => {
  expect(browserLanguage(['zha', 'enm'])).toBe('en');
  expect(browserLanguage(['zha', 'zh'])).toBe('zh');
});

test('is English if no preference is available', () => {
  expect(browserLanguage([])).toBe('en');
  expect(browserLanguage(['fr', 'ru'])).toBe('en');
});
