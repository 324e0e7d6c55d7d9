import { deflateRawSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { showStartFailure } from '../app/boot/startFailure.ts';
import { embeddedFile, embeddedText } from './files.ts';
import { fetchServed, servedPicture } from './served.ts';
import { startScripts } from './startApp.ts';
import { workerAddresses } from './workers.ts';

const packed = (text: string): string => deflateRawSync(text).toString('base64');

function embed(name: string, content: string): void {
  const element = document.createElement('script');
  element.type = 'text/plain';
  element.dataset['file'] = name;
  element.textContent = content;
  document.body.append(element);
}

/** `Response` does not read the blobs of this environment. */
function textOf(blob: Blob | undefined): Promise<unknown> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsText(blob ?? new Blob());
  });
}

afterEach(() => {
  document.body.replaceChildren();
  globalThis.fangyuFiles = undefined;
  globalThis.fangyuWorker = undefined;
  vi.restoreAllMocks();
});

test('a file of the page is found by its path, also behind the address of the page', async () => {
  embed('data/regions.json', packed('{"name":"河南"}'));
  for (const path of ['data/regions.json', 'file:///C:/a%20b/data/c/data/regions.json'])
    expect(await (await fetchServed(path)).json()).toEqual({ name: '河南' });
});

test('a file that the page does not have is answered as not found', async () => {
  expect((await fetchServed('data/other.json')).status).toBe(404);
  expect(servedPicture('./icon.svg')).toBe('');
  expect(() => embeddedText('app.js')).toThrow('app.js is not in this page');
});

test('a damaged file rejects like a failed request', async () => {
  embed('data/regions.json', '####');
  await expect(fetchServed('data/regions.json')).rejects.toThrow();
});

test('an aborted request rejects', async () => {
  await expect(fetchServed('data/regions.json', AbortSignal.abort())).rejects.toThrow();
});

test('a picture of the page becomes an address without a request', () => {
  embed('icon.svg', packed('<svg xmlns="#"/>'));
  expect(servedPicture('./icon.svg')).toBe('data:image/svg+xml,%3Csvg%20xmlns%3D%22%23%22%2F%3E');
});

test('a data address is decoded without a request', () => {
  expect([...(embeddedFile('data:font/woff2;base64,AQID') ?? [])]).toEqual([1, 2, 3]);
});

test('a worker has its code and the files it may read, and one address', async () => {
  embed('data/regions.json', packed('{}'));
  embed('workers/a.js', packed('run()'));
  let code: Blob | undefined;
  const create = vi.fn((blob: Blob) => {
    code = blob;
    return 'blob:null/1';
  });
  URL.createObjectURL = create;
  const addressOf = workerAddresses(['data/regions.json']);
  expect(addressOf('workers/a.js')).toBe('blob:null/1#.cjs');
  expect(addressOf('workers/a.js')).toBe('blob:null/1#.cjs');
  expect(create).toHaveBeenCalledTimes(1);
  expect(await textOf(code)).toMatch(
    /^self\.fangyuFiles=\{"data\/regions\.json":"[^"]+"\};\nrun\(\)$/u,
  );
});

test('a worker reads the files in front of its code', () => {
  globalThis.fangyuFiles = { 'data/names.json': packed('[]') };
  expect(embeddedText('file:///a/data/names.json')).toBe('[]');
});

test('a file without its app says so in the page', async () => {
  document.body.innerHTML = '<aside aria-busy="true"><p data-boot-note></p></aside>';
  await startScripts('en', Promise.resolve());
  expect(document.querySelector('[data-boot-note]')).toHaveTextContent(
    'The page’s script could not be loaded.',
  );
  showStartFailure('zh');
  expect(document.querySelector('[data-boot-note]')).toHaveTextContent('页面程序未能加载。');
});
