import { inflateSync } from 'fflate';

declare global {
  /** In a worker of the one-file edition: the files it may read, compressed, as base64, by path. */
  var fangyuFiles: Readonly<Record<string, string>> | undefined;
}

/** The address of the page in front of a path, and `./`. */
const BEFORE_PATH = /^(?:\w+:.*\/(?=(?:data|reports)\/)|\.\/)/u;

/** The file as the page holds it: compressed, as base64. Null where the page has no such file. */
export function packedFile(path: string): string | null {
  if (globalThis.fangyuFiles) return globalThis.fangyuFiles[path] ?? null;
  const selector = `script[data-file="${CSS.escape(path)}"]`;
  return document.querySelector(selector)?.textContent ?? null;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < characters.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

function isData(address: string): boolean {
  return address.startsWith('data:');
}

/**
 * The bytes of a file of the page. Throws where they are damaged.
 * @param address a path, also behind the address of the page, or a `data:` address
 * @returns null where the page has no such file
 */
export function embeddedFile(address: string): Uint8Array<ArrayBuffer> | null {
  if (isData(address)) return fromBase64(address.slice(address.indexOf(',') + 1));
  const packed = packedFile(address.replace(BEFORE_PATH, ''));
  // A copy: the type of the library does not say that the bytes are not shared.
  return packed === null ? null : new Uint8Array(inflateSync(fromBase64(packed)));
}

/** The same as text. Throws where the page has no such file. */
export function embeddedText(path: string): string {
  const bytes = embeddedFile(path);
  if (!bytes) throw new Error(`${path} is not in this page`);
  return new TextDecoder().decode(bytes);
}
