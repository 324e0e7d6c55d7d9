import type { Bilingual } from '../domain/language.ts';
import { xmlText } from '../domain/xmlText.ts';
import { codePointName, DELETE_CHARACTER, INVISIBLE } from './codePoints.ts';
import type { CompileProblem } from './problem.ts';
import { BREAK_MARK } from './wrappedChinese.ts';

type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: CompileProblem };

function isValidUtf8(bytes: Uint8Array, isWhole: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

/** The text before the first byte that is not UTF-8, with its byte order mark. */
function validStart(bytes: Uint8Array): string {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isValidUtf8(bytes.subarray(0, middle), false)) low = middle;
    else high = middle - 1;
  }
  // As a stream, so that an incomplete last character is left out.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), {
    stream: true,
  });
}

function decodesAs(encoding: string, bytes: Uint8Array): boolean {
  try {
    return /\p{Script=Han}/u.test(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

/** The line that contains a position. A file may mix encodings, each in lines of its own. */
function lineAround(bytes: Uint8Array, position: number): Uint8Array {
  const end = bytes.indexOf(0x0a, position);
  return bytes.subarray(bytes.lastIndexOf(0x0a, position) + 1, end < 0 ? bytes.length : end);
}

/** Null where the bytes do not look like UTF-16. */
function likelyUtf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16 LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16 BE';
  // Latin text in UTF-16 has a zero in every other byte.
  const zeros = [0, 1].map(
    (odd) => bytes.filter((byte, at) => byte === 0 && at % 2 === odd).length,
  );
  const most = Math.max(...zeros);
  if (most <= bytes.length / 8) return null;
  return zeros[1] === most ? 'UTF-16 LE' : 'UTF-16 BE';
}

/** First bytes of the 5,401 common characters of Big5, and of its punctuation. */
function isCommonInBig5(lead: number, trail: number): boolean {
  return ((lead >= 0xa4 && lead <= 0xc6) || lead === 0xa1) && trail >= 0x40;
}

/** The 3,755 common characters of GBK, and its punctuation. */
function isCommonInGbk(lead: number, trail: number): boolean {
  return ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3) && trail >= 0xa1;
}

/** Whether all characters of two bytes are common ones. */
function areCommon(line: Uint8Array, isCommon: (lead: number, trail: number) => boolean): boolean {
  for (let at = 0; at < line.length; at += 1) {
    const lead = line[at] ?? 0;
    if (lead < 0x80) continue;
    at += 1;
    if (!isCommon(lead, line[at] ?? 0)) return false;
  }
  return true;
}

/** The encoding that a file probably has, which is not UTF-8 at a position. */
function likelyEncoding(bytes: Uint8Array, position: number): Bilingual {
  const utf16 = likelyUtf16(bytes);
  if (utf16 !== null) return { zh: utf16, en: utf16 };
  const line = lineAround(bytes, position);
  // A Chinese character has two bytes, nearly always both above ASCII; an accented letter has one.
  const hasPair = line.some((byte, at) => byte >= 0x80 && (line[at + 1] ?? 0) >= 0x80);
  // Nearly every text in Big5 can also be read as GBK, as rare characters.
  const isBig5 = areCommon(line, isCommonInBig5) && !areCommon(line, isCommonInGbk);
  if (hasPair && !isBig5 && decodesAs('gb18030', line))
    return { zh: 'GBK（GB 18030）', en: 'GBK (GB 18030)' };
  const name = hasPair && decodesAs('big5', line) ? 'Big5' : 'Windows-1252';
  return { zh: name, en: name };
}

function placeIn(text: string): { readonly line: number; readonly column: number } {
  const lines = text.split('\n');
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
}

/**
 * The text of a file in UTF-8, without a byte order mark at its start. A problem for bytes that are not
 * UTF-8, and for characters that no text has: controls, byte order marks within the text, and the mark of line
 * breaks.
 * @param file its path from the project's root
 */
export function decodeText(file: string, bytes: Uint8Array): Decoded {
  const failure = (before: string, found: Bilingual, remedy: Bilingual): Decoded => {
    const { line, column } = placeIn(before);
    const what = { zh: `第 ${column} 列${found.zh}`, en: `column ${column}: ${found.en}` };
    return { ok: false, problem: { file, line, what, remedy } };
  };
  const saveAsUtf8 = (position: number): Bilingual => {
    const { zh, en } = likelyEncoding(bytes, position);
    return {
      zh: `文件的编码可能是 ${zh}，请在编辑器中另存为 UTF-8`,
      en: `the file looks like ${en}; save it as UTF-8 in your editor`,
    };
  };
  if (!isValidUtf8(bytes, true)) {
    const before = validStart(bytes);
    const position = new TextEncoder().encode(before).length;
    const byte = (bytes[position] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    const remedy = isValidUtf8(bytes, false)
      ? {
          zh: '文件末尾的字符不完整，请重新保存整个文件',
          en: 'the file ends within a character; save the whole file again',
        }
      : saveAsUtf8(position);
    const what = { zh: `的字节 0x${byte} 不是 UTF-8 编码`, en: `the byte 0x${byte} is not UTF-8` };
    return failure(before, what, remedy);
  }
  const text = new TextDecoder().decode(bytes);
  const at = text.search(new RegExp(`[${INVISIBLE}${BREAK_MARK}]`, 'u'));
  const kept = xmlText(text);
  let illegal = kept === text ? -1 : 0;
  while (illegal >= 0 && kept.charCodeAt(illegal) === text.charCodeAt(illegal)) illegal += 1;
  const [first] = [at, illegal].filter((place) => place >= 0).sort((a, b) => a - b);
  if (first === undefined) return { ok: true, text };
  const name = codePointName(String.fromCodePoint(text.codePointAt(first) ?? 0));
  const what = { zh: `有不能使用的字符（${name.zh}）`, en: `the character ${name.en}` };
  const isUtf16 = likelyUtf16(bytes) !== null;
  return failure(text.slice(0, first), what, isUtf16 ? saveAsUtf8(0) : DELETE_CHARACTER);
}
