/** Names as `TextDecoder` has them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252';

/** How many bytes decide about the encoding. */
const SAMPLE = 200_000;

/** Whether all bytes are characters of an encoding. `isWhole`: the bytes do not end within one. */
export function decodes(encoding: Encoding, bytes: Uint8Array, isWhole: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Latin letters and digits in UTF-16 have a zero in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  let [even, odd] = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 4000).entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const most = Math.max(even, odd);
  if (most < 4 || most <= Math.min(4000, bytes.length) / 10) return null;
  return odd === most ? 'utf-16le' : 'utf-16be';
}

interface Pairs {
  readonly all: number;
  /** Pairs that are common characters in GB 18030. */
  readonly gb: number;
  /** Pairs that are common characters in Big5. */
  readonly big5: number;
  /** Bytes above ASCII without a second one. */
  readonly single: number;
}

/** The 3,755 common characters of GBK and its punctuation; the 5,401 of Big5 and its punctuation. */
function countPairs(bytes: Uint8Array): Pairs {
  let [all, gb, big5, single] = [0, 0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    if (trail < 0x40) {
      single += 1;
      continue;
    }
    at += 1;
    all += 1;
    if (((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3) && trail >= 0xa1)
      gb += 1;
    if ((lead >= 0xa4 && lead <= 0xc6) || lead === 0xa1) big5 += 1;
  }
  return { all, gb, big5, single };
}

/**
 * The encoding of a text file: by its byte order mark, else UTF-8 when all bytes are valid, else by which
 * encoding turns most pairs of bytes into common characters.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const marked = markedEncoding(bytes);
  if (marked !== null) return marked;
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return wide;
  if (decodes('utf-8', bytes, true)) return 'utf-8';
  const sample = bytes.subarray(0, SAMPLE);
  const { all, gb, big5, single } = countPairs(sample);
  // An accented Latin letter is one byte between ASCII letters.
  if (single > all) return 'windows-1252';
  const isWhole = sample.length === bytes.length;
  if (big5 > gb && decodes('big5', sample, isWhole)) return 'big5';
  if (decodes('gb18030', sample, isWhole)) return 'gb18030';
  // A damaged file: what has few wrong bytes in UTF-8 is UTF-8.
  const wrong = new TextDecoder('utf-8').decode(sample).split('\ufffd').length - 1;
  if (wrong * 20 < all) return 'utf-8';
  return big5 > gb ? 'big5' : 'gb18030';
}
