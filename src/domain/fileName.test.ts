import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './fileName.ts';

const stems = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('.', '/', '\\', ' ', ':', 'a', '省', 'é', '\ud800', '\u202e'),
  }),
  fc.constantFrom('..', '../../etc/passwd', 'CON', 'com1.x', 'nul', 'LPT9', '.hidden', '', ' . '),
);

test('a file name is one component that every common system can store', () => {
  fc.assert(
    fc.property(stems, fc.constantFrom('.png', '.deck.json', '.pptx'), (stem, extension) => {
      const name = fileName(stem, extension);
      expect(name.endsWith(extension)).toBe(true);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Surrogate}]/u);
      expect(name).not.toMatch(/^[.\s]|[.\s]$/u);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu);
      expect(name.slice(0, -extension.length)).not.toBe('');
      expect(name).toBe(name.normalize('NFC'));
    }),
    { numRuns: 2000 },
  );
});

test('a plain name is kept', () => {
  expect(fileName('fangyu-two-sessions-2024', '.pptx')).toBe('fangyu-two-sessions-2024.pptx');
  expect(fileName('河南 一', '.png')).toBe('河南 一.png');
});

test('a path cannot leave its folder', () => {
  expect(fileName('../../etc/passwd', '.png')).toBe('-..-etc-passwd.png');
});
