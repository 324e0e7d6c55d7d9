/** Of the file of a picture, bytes: a deck is stored and sent as one piece. */
export const MAX_PICTURE_BYTES = 2_000_000;

const SIGNATURES = {
  'image/png': [[0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]]],
  'image/jpeg': [[0, [0xff, 0xd8, 0xff]]],
  'image/webp': [
    [0, [0x52, 0x49, 0x46, 0x46]],
    [8, [0x57, 0x45, 0x42, 0x50]],
  ],
} as const satisfies Record<string, readonly (readonly [at: number, bytes: readonly number[]])[]>;

type PictureType = keyof typeof SIGNATURES;
const TYPES: readonly PictureType[] = ['image/png', 'image/jpeg', 'image/webp'];

/** For the `accept` of a file field. */
export const PICTURE_TYPES = TYPES.join(',');

/** By its first bytes, whatever its name says; null for any other file. */
function typeOf(bytes: Uint8Array): PictureType | null {
  return (
    TYPES.find((type) =>
      SIGNATURES[type].every(([at, signature]) =>
        signature.every((byte, index) => bytes[at + index] === byte),
      ),
    ) ?? null
  );
}

export type PictureResult =
  | { readonly ok: true; readonly image: string }
  | { readonly ok: false; readonly why: 'not-a-picture' | 'too-large' };

/** A picture of a file as a data URL. */
export function readPicture(bytes: Uint8Array): PictureResult {
  if (bytes.length > MAX_PICTURE_BYTES) return { ok: false, why: 'too-large' };
  const type = typeOf(bytes);
  if (type === null) return { ok: false, why: 'not-a-picture' };
  let binary = '';
  // `fromCharCode` takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { ok: true, image: `data:${type};base64,${btoa(binary)}` };
}

/** Whether a text is a data URL that {@link readPicture} may have made. Never throws. */
export function isPicture(image: string): boolean {
  const match = /^data:(image\/[a-z]+);base64,([A-Za-z0-9+/]+={0,2})$/.exec(image);
  const [, type, data = ''] = match ?? [];
  if (type === undefined || data.length > Math.ceil(MAX_PICTURE_BYTES / 3) * 4) return false;
  // The longest signature has 12 bytes.
  const start = atob(data.replaceAll('=', '').slice(0, 16).padEnd(16, 'A'));
  return typeOf(Uint8Array.from(start, (character) => character.charCodeAt(0))) === type;
}

/** The file of a picture that {@link readPicture} has made. */
export function pictureBytes(image: string): Uint8Array<ArrayBuffer> {
  const data = atob(image.slice(image.indexOf(',') + 1));
  return Uint8Array.from(data, (character) => character.charCodeAt(0));
}
