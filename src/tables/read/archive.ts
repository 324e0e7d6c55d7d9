import { unzipSync } from 'fflate';

const MOST_PARTS = 20_000;

export type Archive =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly problem: 'damaged' | 'zip-bomb' };

/**
 * Reads the names of the parts of a ZIP archive from its directory, without unpacking them.
 * @param mostBytes the most bytes that they may have after decompression
 */
export function readArchive(bytes: Uint8Array, mostBytes: number): Archive {
  const names: string[] = [];
  let total = 0;
  const unsized: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.push(name);
        total += originalSize;
        // A size of zero would switch off the limit of the decompression.
        if (originalSize === 0 && size > 2) unsized.push(name);
        return false;
      },
    });
  } catch {
    return { ok: false, problem: 'damaged' };
  }
  if (total > mostBytes || names.length > MOST_PARTS) return { ok: false, problem: 'zip-bomb' };
  return unsized.length > 0 ? { ok: false, problem: 'damaged' } : { ok: true, names };
}
