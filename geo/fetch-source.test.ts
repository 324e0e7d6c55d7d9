import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fetchSource, integrityOf, unpack } from './fetch-source.ts';

/** A gzipped tar archive with one file, as npm writes it. */
function archiveOf(path: string, text: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0);
  header.write(`${text.length.toString(8).padStart(11, '0')} `, 124);
  const body = Buffer.alloc(512);
  body.write(text);
  return gzipSync(Buffer.concat([header, body, Buffer.alloc(1024)]));
}

const archive = archiveOf('package/a.json', '{"a":1}');
const source = { name: 'example', version: '1.0.0', files: { a: 'package/a.json' } } as const;

async function cacheWith(content: Uint8Array): Promise<string> {
  const cache = await mkdtemp(join(tmpdir(), 'geo-sources-'));
  await writeFile(join(cache, 'example-1.0.0.tgz'), content);
  return cache;
}

test('unpack gives the files of an archive by their paths', () => {
  expect(unpack(archive).get('package/a.json')?.toString()).toBe('{"a":1}');
});

test('fetchSource uses a cached archive that has the pinned hash', async () => {
  const cache = await cacheWith(archive);
  const files = await fetchSource({ ...source, integrity: integrityOf(archive) }, cache);
  expect(files).toEqual({ a: '{"a":1}' });
});

test('fetchSource refuses an archive with another hash and says what to do', async () => {
  const cache = await cacheWith(archive);
  await expect(fetchSource({ ...source, integrity: 'sha512-other' }, cache)).rejects.toThrow(
    /example-1\.0\.0\.tgz has the hash sha512-.* instead of sha512-other\. Delete the file and import again/u,
  );
});

test('fetchSource names a file that the archive does not contain', async () => {
  const cache = await cacheWith(archive);
  const missing = { ...source, files: { b: 'package/b.json' }, integrity: integrityOf(archive) };
  await expect(fetchSource(missing, cache)).rejects.toThrow(/contains no file package\/b\.json/u);
});
