import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTurned } from './pictureTurn.ts';

/** The start of a JPEG, with another segment before the one of Exif. */
function jpegOf(orientation: number, isLittleEndian: boolean): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(38));
  tiff.setUint16(0, isLittleEndian ? 0x4949 : 0x4d4d);
  tiff.setUint16(2, 42, isLittleEndian);
  tiff.setUint32(4, 8, isLittleEndian);
  tiff.setUint16(8, 2, isLittleEndian);
  tiff.setUint16(10, 0x0100, isLittleEndian);
  tiff.setUint16(22, 0x0112, isLittleEndian);
  tiff.setUint16(30, orientation, isLittleEndian);
  const exif = [...new TextEncoder().encode('Exif\0\0'), ...new Uint8Array(tiff.buffer)];
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1],
    ...[0xff, 0xe1, 0, exif.length + 2, ...exif],
    ...[0xff, 0xda, 0, 2],
  ]);
}

describe('isTurned', () => {
  it('finds a turned picture in both orders of bytes', () => {
    for (const isLittleEndian of [true, false]) {
      expect(isTurned(jpegOf(6, isLittleEndian))).toBe(true);
      expect(isTurned(jpegOf(1, isLittleEndian))).toBe(false);
    }
  });

  it('takes a picture without this field as upright', () => {
    expect(isTurned(Uint8Array.from([0xff, 0xd8, 0xff, 0xda, 0, 2]))).toBe(false);
    expect(isTurned(new Uint8Array())).toBe(false);
  });

  it('ends with any bytes', () => {
    const whole = jpegOf(6, true);
    fc.assert(
      fc.property(
        fc.nat({ max: whole.length - 1 }),
        fc.uint8Array({ maxLength: 40 }),
        (at, others) => {
          const broken = Uint8Array.from(whole);
          broken.set(others.slice(0, whole.length - at), at);
          expect(typeof isTurned(broken)).toBe('boolean');
          expect(typeof isTurned(whole.slice(0, at))).toBe('boolean');
        },
      ),
    );
  });
});
