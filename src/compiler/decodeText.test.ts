import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDifference, quoted } from './codePoints.ts';
import { decodeText } from './decodeText.ts';
import { problemSentence } from './problem.ts';

const utf8 = new TextEncoder();
const sentenceOf = (bytes: Uint8Array): string => {
  const decoded = decodeText('content/a/report.yaml', bytes);
  return decoded.ok ? 'ok' : problemSentence(decoded.problem, 'en');
};
/** A text in UTF-16. */
const utf16 = (text: string, isBig: boolean, hasMark: boolean): Uint8Array => {
  const units = Array.from(hasMark ? `\ufeff${text}` : text, (unit) => unit.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
};
/** 中文 in GBK and in Big5, after a line of ASCII. */
const ascii = [...utf8.encode('title: x\nzh: ')];
const GBK = new Uint8Array([...ascii, 0xd6, 0xd0, 0xce, 0xc4, 0x0a]);
const LATIN = new Uint8Array([...ascii, 0xe9, 0x0a]);

describe('decodeText', () => {
  it('reads any text in UTF-8, without a byte order mark', () => {
    const texts = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[\p{Cc}\ufeff\u00ad\u200b\u2060]/u.test(text));
    fc.assert(
      fc.property(texts, fc.boolean(), (text, hasMark) => {
        const bytes = utf8.encode(hasMark ? `\ufeff${text}` : text);
        expect(decodeText('a', bytes)).toEqual({ ok: true, text });
      }),
    );
  });

  it.each([
    ['GBK', GBK, '2  column 5: the byte 0xD6 is not UTF-8 — the file looks like GBK (GB 18030);'],
    [
      'Big5',
      new Uint8Array([...ascii, 0xc1, 0x63, 0xc5, 0xe9, 0xa4, 0xa4, 0xa4, 0xe5, 0x0a]),
      '2  column 5: the byte 0xC1 is not UTF-8 — the file looks like Big5;',
    ],
    [
      'Big5, two characters',
      new Uint8Array([...ascii, 0xa4, 0xa4, 0xa4, 0xe5, 0x0a]),
      '2  column 5: the byte 0xA4 is not UTF-8 — the file looks like Big5;',
    ],
    [
      'UTF-8 with a character for private use',
      utf8.encode('zh: 中\ue000文'),
      '1  column 6: the character U+E000',
    ],
    [
      'UTF-8 that was cut',
      utf8.encode('zh: 中文').subarray(0, -1),
      '1  column 6: the byte 0xE6 is not UTF-8 — the file ends within a character; save the whole file again',
    ],
    [
      'UTF-8 with a null character',
      utf8.encode('zh: 中\0文'),
      '1  column 6: the character U+0000 (null) — delete the character',
    ],
    [
      'Windows-1252',
      LATIN,
      '2  column 5: the byte 0xE9 is not UTF-8 — the file looks like Windows-1252;',
    ],
    [
      'UTF-16 LE',
      utf16('a: 中文', false, true),
      '1  column 1: the byte 0xFF is not UTF-8 — the file looks like UTF-16 LE;',
    ],
    [
      'UTF-16 BE',
      utf16('a: 中文', true, true),
      '1  column 1: the byte 0xFE is not UTF-8 — the file looks like UTF-16 BE;',
    ],
    [
      'UTF-16 LE without a mark',
      utf16('a: b', false, false),
      '1  column 2: the character U+0000 (null) — the file looks like UTF-16 LE;',
    ],
    [
      'UTF-16 BE without a mark',
      utf16('a: b', true, false),
      '1  column 1: the character U+0000 (null) — the file looks like UTF-16 BE;',
    ],
    [
      'a cut character',
      utf8.encode('a: 中').slice(0, -1),
      '1  column 4: the byte 0xE4 is not UTF-8',
    ],
    [
      'a control character',
      utf8.encode('a: b\n\u0007'),
      '2  column 1: the character U+0007 (control character) — delete',
    ],
    [
      'a mark within the text',
      utf8.encode('a: b\ufeffc'),
      '1  column 5: the character U+FEFF (byte order mark) — delete',
    ],
    [
      'a zero-width space',
      utf8.encode('河南\n省\u200b会'),
      '2  column 2: the character U+200B (zero-width space) — delete',
    ],
    [
      'a soft hyphen',
      utf8.encode('Zhu\u00adang'),
      '1  column 4: the character U+00AD (soft hyphen) — delete',
    ],
    ['a noncharacter', utf8.encode('中\uffff'), '1  column 2: the character U+FFFF — delete'],
  ])('names the place and the remedy for %s', (_name, bytes, sentence) => {
    expect(sentenceOf(bytes)).toContain(`content/a/report.yaml:${sentence}`);
  });

  it('finds the first bad byte wherever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '中', '\n', '😀')), (before) => {
        const bytes = new Uint8Array([...utf8.encode(before.join('')), 0xff, 0x61]);
        const lines = before.join('').split('\n');
        const column = Array.from(lines.at(-1) ?? '').length + 1;
        expect(sentenceOf(bytes)).toContain(
          `:${String(lines.length)}  column ${String(column)}: the byte 0xFF`,
        );
      }),
    );
  });
});

describe('quoted', () => {
  it('names what cannot be seen', () => {
    expect(quoted('henan').en).toBe('"henan"');
    expect(quoted('河南 城市').en).toBe('"河南 城市"');
    expect(quoted('he\u00a0nan').en).toBe('"he\u00a0nan" with U+00A0 (no-break space)');
    expect(quoted('河南\u3000').en).toBe('"河南\u3000" with U+3000 (ideographic space)');
    expect(quoted('Lu\u0308').en).toBe('"Lu\u0308" with U+0308 (combining mark)');
    expect(quoted('a\u200bb').en).toBe('"a\u200bb" with U+200B (zero-width space)');
  });
});

describe('firstDifference', () => {
  it.each([
    ['海洋强国', '海洋强囯', '"国" U+56FD and "囯" U+56EF'],
    ['Lü', 'Lu\u0308', '"ü" U+00FC and "u" U+0075'],
    ['a b', 'a\u00a0b', '" " U+0020 and "\u00a0" U+00A0 (no-break space)'],
    ['ab', 'a', '"b" U+0062 and the end'],
  ])('between %s and %s is %s', (a, b, difference) => {
    expect(firstDifference(a, b).en).toBe(difference);
  });
});
