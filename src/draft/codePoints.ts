/** Converts offsets in UTF-16 code units of a text to offsets in Unicode code points. */
export function codePointOffsets(text: string): (offset: number) => number {
  const isPlain = !/[\u{10000}-\u{10ffff}]/u.test(text);
  if (isPlain) return (offset) => offset;
  const points = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const length = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    points[at] = count;
    if (length === 2) points[at + 1] = count;
    count += 1;
    at += length;
  }
  points[text.length] = count;
  return (offset) => points[offset] ?? count;
}
