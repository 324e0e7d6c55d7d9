import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './fingerprint.mjs';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Compressing smaller files saves less than the headers cost. */
const MIN_BYTES = 1024;

/**
 * Writes `.br` and `.gz` beside every served text and the columns of long reports. The server then has
 * nothing to compress while a user waits.
 * @param {string} folder
 */
export async function precompress(folder) {
  const texts = listFiles(folder, '.').filter((file) => /\.(js|css|json|html|svg|bin)$/.test(file));
  for (const file of texts.map((name) => path.join(folder, name))) {
    const content = await readFile(file);
    if (content.length < MIN_BYTES) continue;
    const [small, wide] = await Promise.all([
      brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      zip(content, { level: 9 }),
    ]);
    await Promise.all([writeFile(`${file}.br`, small), writeFile(`${file}.gz`, wide)]);
  }
}
