/*
 * Reads what a test checks of a WebM file: https://www.matroska.org/technical/elements.html
 */

/** Elements that contain others. A recorder that streams leaves the size of a segment and its clusters open. */
const MASTERS: ReadonlySet<number> = new Set([
  0x18538067, 0x1549a966, 0x1654ae6b, 0xae, 0xe0, 0x1f43b675, 0xa0,
]);
const [EBML, SEGMENT, CLUSTER] = [0x1a45dfa3, 0x18538067, 0x1f43b675];
const ID = {
  docType: 0x4282,
  timestampScale: 0x2ad7b1,
  trackType: 0x83,
  codec: 0x86,
  width: 0xb0,
  height: 0xba,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
  block: 0xa1,
} as const;
const VIDEO_TRACK = 1;

export interface Webm {
  readonly docType: string;
  readonly codecs: readonly string[];
  readonly hasVideo: boolean;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  /** The time of the last frame, seconds. */
  readonly seconds: number;
}

interface Found {
  readonly id: number;
  readonly data: Uint8Array;
}

/** The length of a number by the first of its bytes. */
function lengthOf(first: number): number {
  return Math.clz32(first) - 23;
}

function numberIn(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

/** The elements of a file in their order, those inside of others too. Throws where it is no EBML. */
function elementsOf(bytes: Uint8Array): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < bytes.length; ) {
    const idLength = lengthOf(bytes[at] ?? 0);
    const id = numberIn(bytes.subarray(at, at + idLength));
    at += idLength;
    const first = bytes[at] ?? 0;
    const sizeLength = lengthOf(first);
    if (idLength > 4 || sizeLength > 8) throw new Error(`no EBML at byte ${String(at)}`);
    const rest = bytes.subarray(at + 1, at + sizeLength);
    const size = (first & (0xff >> sizeLength)) * 256 ** rest.length + numberIn(rest);
    at += sizeLength;
    const data = bytes.subarray(at, at + size);
    found.push({ id, data });
    if (!MASTERS.has(id)) at += size;
  }
  return found;
}

/** Reads a WebM file. Throws where it is none. */
export function readWebm(bytes: Uint8Array): Webm {
  const elements = elementsOf(bytes);
  if (elements[0]?.id !== EBML || !elements.some(({ id }) => id === SEGMENT))
    throw new Error('the file is no WebM');
  const header = elementsOf(elements[0].data);
  const valueWith = (wanted: number): number =>
    numberIn(elements.find(({ id }) => id === wanted)?.data ?? new Uint8Array());
  const textsWith = (some: readonly Found[], wanted: number): readonly string[] =>
    some.filter(({ id }) => id === wanted).map(({ data }) => new TextDecoder().decode(data));
  let cluster = 0;
  let last = 0;
  let frames = 0;
  for (const { id, data } of elements) {
    if (id === CLUSTER) cluster = 0;
    if (id === ID.timestamp) cluster = numberIn(data);
    if (id !== ID.simpleBlock && id !== ID.block) continue;
    const offset = new DataView(data.buffer, data.byteOffset).getInt16(lengthOf(data[0] ?? 0));
    last = Math.max(last, cluster + offset);
    frames += 1;
  }
  const nanoseconds = valueWith(ID.timestampScale) || 1_000_000;
  return {
    docType: textsWith(header, ID.docType)[0] ?? '',
    codecs: textsWith(elements, ID.codec),
    hasVideo: elements.some(
      ({ id, data }) => id === ID.trackType && numberIn(data) === VIDEO_TRACK,
    ),
    width: valueWith(ID.width),
    height: valueWith(ID.height),
    frames,
    seconds: (last * nanoseconds) / 1e9,
  };
}
