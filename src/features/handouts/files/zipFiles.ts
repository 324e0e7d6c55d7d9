import { strToU8, type Zippable, zipSync } from 'fflate';
import { yieldToMain } from '../../../scheduling/yieldToMain.ts';

async function bytesOf(content: Blob): Promise<Uint8Array> {
  return new Uint8Array(await content.arrayBuffer());
}

/** Without a worker: where a security policy forbids workers from blobs, they would never answer. */
async function pack(files: Zippable, level: 0 | 6, type: string): Promise<Blob> {
  await yieldToMain();
  return new Blob([new Uint8Array(zipSync(files, { level }))], { type });
}

/** Packs several files into one, without compression, since pictures are compressed already. */
export async function zipFiles(
  files: readonly { readonly name: string; readonly content: Blob }[],
): Promise<Blob> {
  const entries = await Promise.all(
    files.map(async ({ name, content }) => [name, await bytesOf(content)] as const),
  );
  return pack(Object.fromEntries(entries), 0, 'application/zip');
}

/**
 * Packs texts, as UTF-8 by their paths, and compresses them; bytes are compressed already. The same parts and date
 * give the same bytes.
 */
export async function zipParts(
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
  type: string,
  modified: Date,
): Promise<Blob> {
  const parts: Zippable = {};
  for (const [path, part] of Object.entries(files))
    parts[path] =
      typeof part === 'string'
        ? [strToU8(part), { mtime: modified }]
        : [part, { mtime: modified, level: 0 }];
  return pack(parts, 6, type);
}
