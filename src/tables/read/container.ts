import type { FileProblem } from './fileProblem.ts';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Archives that ZIP programs and Office make. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06);
}

/** The container of old Office, of WPS, and of encrypted documents. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
}

/** Whether a compound file is an encrypted document of Office: it has a stream of this name, in UTF-16. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 0; at + name.length <= bytes.length; at += 64)
    if (name.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

/** What a compound file is, which cannot be read as a table. */
export function compoundFileProblem(bytes: Uint8Array): FileProblem {
  return isEncryptedPackage(bytes) ? 'encrypted' : 'old-excel';
}
