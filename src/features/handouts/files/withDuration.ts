/** The id of the Duration element; its size and its number follow. */
const DURATION = [0x44, 0x89] as const;
/** The size byte of a number of four or of eight bytes. */
const SIZES = { four: 0x84, eight: 0x88 } as const;
/** It is in the first part of a file, bytes. */
const HEADER = 4096;

/**
 * A copy of a WebM file that says how long it is, `milliseconds`: a recorder that writes its file in parts knows
 * only the first part when it writes that. A file without the element is returned as it is.
 * Source: https://www.matroska.org/technical/elements.html (Duration), with the usual scale of a millisecond.
 */
export async function withDuration(video: Blob, milliseconds: number): Promise<Blob> {
  const header = new Uint8Array(await video.slice(0, HEADER).arrayBuffer());
  const at = header.findIndex(
    (byte, index) =>
      byte === DURATION[0] &&
      header[index + 1] === DURATION[1] &&
      (header[index + 2] === SIZES.four || header[index + 2] === SIZES.eight),
  );
  const isLong = header[at + 2] === SIZES.eight;
  if (at < 0 || at + 3 + (isLong ? 8 : 4) > header.length) return video;
  const view = new DataView(header.buffer);
  if (isLong) view.setFloat64(at + 3, milliseconds);
  else view.setFloat32(at + 3, milliseconds);
  return new Blob([header, video.slice(HEADER)], { type: video.type });
}
