import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlText } from './xmlText.ts';

const anyUnits = fc
  .array(fc.oneof(fc.nat(0xffff), fc.constantFrom(0, 9, 10, 13, 0x1f, 0xd800, 0xdc00, 0xfffe)))
  .map((units) => String.fromCharCode(...units));

/** Production 2 of XML 1.0. */
const isLegal = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return (
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
};

test('keeps exactly the characters that XML can contain', () => {
  fc.assert(
    fc.property(anyUnits, (text) => {
      expect(xmlText(text)).toBe(Array.from(text).filter(isLegal).join(''));
    }),
  );
});

test('removes half of a pair and keeps the pair', () => {
  expect(xmlText('a\ud83db\ude00c')).toBe('abc');
  expect(xmlText('😀\u0000\uffff')).toBe('😀');
});
