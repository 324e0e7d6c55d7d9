import { xmlText } from './xmlText.ts';

/** The longest name of a file on common systems, bytes in UTF-8. */
const MAX_BYTES = 255;
/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;
// Separators, wildcards, controls, and signs that only change the direction of the text around them.
const UNSAFE = /[<>:"/\\|?*\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** As many whole characters as fit. */
function cut(text: string, maxBytes: number): string {
  let cutText = '';
  for (const character of text) {
    if (byteLength(cutText + character) > maxBytes) break;
    cutText += character;
  }
  return cutText;
}

/**
 * A file name that is valid on Windows, macOS and Linux: one component, at most 255 bytes, never empty.
 * @param stem any text, such as the id of a scene
 * @param extension with its dot, already valid
 */
export function fileName(stem: string, extension: string): string {
  const safe = xmlText(stem).normalize('NFC').replaceAll(UNSAFE, '-');
  const whole = cut(safe, MAX_BYTES - byteLength(extension) - 1)
    .replace(/^[.\s]+/u, '')
    .replace(/[.\s]+$/u, '');
  if (whole === '') return `file${extension}`;
  return `${RESERVED.test(whole) ? '_' : ''}${whole}${extension}`;
}
