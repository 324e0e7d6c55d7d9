/**
 * The text of a file in UTF-8, with or without a byte order mark, in UTF-16 with one, or in GB 18030 (GBK,
 * GB 2312). Undefined when it is none of these.
 */
export function decodeArticle(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  const encodings = marked === undefined ? ['utf-8', 'gb18030'] : [marked];
  for (const encoding of encodings) {
    const text = decodeAs(encoding, bytes);
    if (text !== undefined && !text.includes('\0')) return text;
  }
  return undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
