import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { type LinkedReport, sizeOf } from '../../domain/filters/filter.ts';
import { makeStatements, type StatementRequest } from './makeStatements.ts';

const linked = loadRealLinked();
const saved: { readonly name: string; readonly content: Blob }[] = [];

beforeEach(() => {
  const contents = new Map<string, Blob>();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  URL.createObjectURL = (content: Blob) => {
    const address = `blob:${contents.size}`;
    contents.set(address, content);
    return address;
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const content = contents.get(this.href);
    if (content) saved.push({ name: this.download, content });
  });
});

afterEach(() => {
  saved.length = 0;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** jsdom’s blobs can be read only in this way. */
function bytesOf(content: Blob | undefined): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      const { result } = reader;
      resolve(result instanceof ArrayBuffer ? new Uint8Array(result) : new Uint8Array());
    };
    reader.readAsArrayBuffer(content ?? new Blob());
  });
}

const make = (
  format: StatementRequest['format'],
  positions: readonly number[],
  given: Partial<{ linked: LinkedReport; signal: AbortSignal }> = {},
) =>
  makeStatements(
    { format, content: 'statements' },
    {
      linked,
      language: 'en',
      positions: Uint32Array.from(positions),
      signal: new AbortController().signal,
      ...given,
    },
  );

describe('makeStatements', () => {
  it.each([
    ['csv', 'csv'],
    ['annotations', 'jsonld'],
    ['refi', 'qdpx'],
  ] as const)('saves a selection as %s under a name that says so', async (format, extension) => {
    const name = `fangyu-two-sessions-2024-statements-selection.${extension}`;
    expect(await make(format, [0, 5])).toEqual({ kind: 'saved', name });
    expect(saved).toMatchObject([{ name }]);
  });

  it('names a file of all statements without the word selection', async () => {
    const all = Array.from({ length: sizeOf(linked) }, (_, at) => at);
    expect(await make('csv', all)).toEqual({
      kind: 'saved',
      name: 'fangyu-two-sessions-2024-statements.csv',
    });
  });

  it('leaves the column of translations out where they cannot be loaded', async () => {
    await make('csv', [0]);
    const text = strFromU8(await bytesOf(saved[0]?.content));
    expect(text).toContain('Text (verbatim)');
    expect(text).not.toContain('Editor’s translation');
  });

  it('dates a project with the time of the export, in whole seconds', async () => {
    await make('refi', [0]);
    const project = unzipSync(await bytesOf(saved[0]?.content))['project.qde'];
    expect(strFromU8(project ?? new Uint8Array())).toMatch(
      /creationDateTime="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"/,
    );
  });

  it('saves nothing for a view without statements', async () => {
    expect(await make('csv', [])).toEqual({ kind: 'no-statements' });
    expect(saved).toEqual([]);
  });

  it('saves nothing where a text could not be loaded', async () => {
    const texts = { ...linked.corpus.texts, at: () => 'failed' as const };
    const broken = { ...linked, corpus: { ...linked.corpus, texts } };
    expect(await make('refi', [0], { linked: broken })).toEqual({ kind: 'failed', why: 'texts' });
    expect(saved).toEqual([]);
  });

  it('saves nothing once the user has cancelled', async () => {
    expect(await make('csv', [0], { signal: AbortSignal.abort() })).toBeNull();
    expect(saved).toEqual([]);
  });
});
