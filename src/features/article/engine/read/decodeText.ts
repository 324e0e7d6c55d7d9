import { decodes, encodingOf } from '../../../../tables/read/byteEncoding.ts';
import { repairText } from '../../../../tables/read/repairText.ts';
import type { TextReading } from './reading.ts';

/** Characters that a text file does not have; tabs and line breaks are not meant. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r\u0085]/gu;

/** The text of a file in UTF-8, UTF-16, GB 18030 (GBK, GB 2312), Big5 or Windows-1252. */
export function decodeText(bytes: Uint8Array): TextReading {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const start = text.slice(0, 4000);
  if (start.includes('\0') || (start.match(CONTROLS)?.length ?? 0) > start.length / 50)
    return { ok: false, problem: 'not-text' };
  if (!decodes(encoding, bytes, true)) return { ok: false, problem: 'unknown-encoding' };
  const repair = repairText(text);
  if (repair === null) return { ok: true, text, title: null };
  if ('lost' in repair) return { ok: false, problem: 'unknown-encoding' };
  return { ok: true, text: repair.text, title: null };
}
