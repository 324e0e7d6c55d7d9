export interface Repair {
  readonly text: string;
  /** A piece of the wrong text and what it is. */
  readonly wrong: string;
  readonly right: string;
}

const HAN = /\p{Script=Han}/u;
/** Texts that remain when bytes were replaced: the original is lost. */
const LOST = /(?:锟斤拷|烫烫烫|屯屯屯|\ufffd{2,}|\?{4,}[^\n]*\?{4,})/u;
/** UTF-8 that was read as Latin-1 or Windows-1252: å, æ, ç, è or é and two more signs. */
const LATIN =
  /(?:[\u00c2-\u00ef][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,2}){2}/u;
/** GBK that was read as Latin-1: only letters between ° and ÷. */
const LATIN_GBK = /[\u00a1-\u00fe]{4,}/u;

/** The byte of each character, by encoding, for encodings with one or two bytes. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function byteTable(encoding: 'gbk' | 'windows-1252'): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (!character.includes('\ufffd') && Array.from(character).length === 1)
      table.set(character, bytes);
  };
  for (let lead = 0x80; lead < 0x100; lead += 1) {
    if (encoding === 'windows-1252') add([lead]);
    else for (let trail = 0x40; trail < 0xff; trail += 1) add([lead, trail]);
  }
  tables.set(encoding, table);
  return table;
}

/** The bytes that a text had before it was decoded wrongly; null when a character has none. */
function bytesOf(text: string, encoding: 'gbk' | 'windows-1252'): Uint8Array | null {
  const table = byteTable(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const known = code < 0x80 ? [code] : table.get(character);
    if (known !== undefined) bytes.push(...known);
    else if (encoding === 'windows-1252' && code < 0x100) bytes.push(code);
    else return null;
  }
  return Uint8Array.from(bytes);
}

function decodedAgain(
  text: string,
  from: 'gbk' | 'windows-1252',
  to: 'utf-8' | 'gb18030',
): string | null {
  const isPart = text.length > SAMPLE;
  // Right text fails within its first characters, so a large file need not be converted.
  if (isPart && decodedAgain(text.slice(0, SAMPLE), from, to) === null) return null;
  const bytes = bytesOf(text, from);
  if (bytes === null) return null;
  try {
    // As a stream: the sample may end within a character.
    const again = new TextDecoder(to, { fatal: true }).decode(bytes, { stream: !isPart });
    return HAN.test(again) ? again : null;
  } catch {
    return null;
  }
}

function example(wrong: string, right: string): Repair {
  const firstLine = (text: string): string =>
    text.split(/[\r\n,;\t]/u).find((part) => /[^\p{ASCII}]/u.test(part)) ?? '';
  return {
    text: right,
    wrong: firstLine(wrong).slice(0, 20),
    right: firstLine(right).slice(0, 20),
  };
}

/** How many letters show whether a text was decoded wrongly. */
const SAMPLE = 4000;
/** The largest text that is searched for a wrong encoding. */
const LONGEST = 20_000_000;

/**
 * Finds text that was saved after it had been decoded in a wrong encoding (mojibake).
 * @returns the restored text; `lost` with a piece of it when it cannot be restored; null when it is right
 */
export function repairText(text: string): Repair | { readonly lost: string } | null {
  if (text.length > LONGEST) return null;
  const lost = LOST.exec(text)?.[0];
  if (lost !== undefined) return { lost: lost.slice(0, 20) };
  const candidates = [
    LATIN.test(text) ? decodedAgain(text, 'windows-1252', 'utf-8') : null,
    !HAN.test(text) && LATIN_GBK.test(text) ? decodedAgain(text, 'windows-1252', 'gb18030') : null,
    // UTF-8 read as GBK is only valid UTF-8 again if it was UTF-8 before.
    HAN.test(text) ? decodedAgain(text, 'gbk', 'utf-8') : null,
  ];
  const right = candidates.find((candidate) => candidate !== null);
  return right === undefined ? null : example(text, right);
}
