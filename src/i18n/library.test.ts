import { expect, test } from 'vitest';
import { libraryMessages } from './library.ts';

test.each([
  [0, 10_737_418_240, 'less than 0.1 MB', '11 GB'],
  [1_250_000, 999_400_000, '1.3 MB', '999 MB'],
  [64_000_000, 999_600_000, '64 MB', '1 GB'],
  [2_500_000_000, 9_400_000_000, '2.5 GB', '9.4 GB'],
])('%i of %i bytes are written as %s of %s', (used, available, usedText, availableText) => {
  expect(libraryMessages.en.space(used, available)).toBe(
    `This site uses ${usedText} of about ${availableText} that the browser grants.`,
  );
});

test('a size below 0.1 MB is said in Chinese', () => {
  expect(libraryMessages.zh.space(20_000, 2e9)).toBe('本站已用不到 0.1 MB，浏览器约可提供 2 GB。');
});
