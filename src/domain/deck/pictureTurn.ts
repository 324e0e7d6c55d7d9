const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0] as const;
const APP1 = 0xe1;
const ORIENTATION = 0x0112;
const UPRIGHT = 1;

/** The TIFF block of a JPEG's Exif segment; null for none. */
function exifOf(jpeg: Uint8Array): DataView | null {
  let at = 2;
  while (jpeg[at] === 0xff) {
    const length = (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0);
    const isExif = EXIF.every((byte, index) => jpeg[at + 4 + index] === byte);
    if (jpeg[at + 1] === APP1 && isExif) {
      const start = at + 4 + EXIF.length;
      return new DataView(jpeg.slice(start, at + 2 + length).buffer);
    }
    at += 2 + Math.max(2, length);
  }
  return null;
}

/** Whether a JPEG is to be turned or mirrored when it is shown, as those of telephones are. Never throws. */
export function isTurned(jpeg: Uint8Array): boolean {
  const exif = exifOf(jpeg);
  if (!exif) return false;
  try {
    const isLittleEndian = exif.getUint8(0) === 0x49;
    const directory = exif.getUint32(4, isLittleEndian);
    const count = exif.getUint16(directory, isLittleEndian);
    for (let index = 0; index < count; index += 1) {
      const entry = directory + 2 + index * 12;
      if (exif.getUint16(entry, isLittleEndian) === ORIENTATION)
        return exif.getUint16(entry + 8, isLittleEndian) !== UPRIGHT;
    }
    return false;
  } catch {
    // The segment ends before what it announces.
    return false;
  }
}
