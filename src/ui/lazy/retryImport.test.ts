import { describe, expect, it, vi } from 'vitest';
import { failedModule, retryImport } from './retryImport.ts';

const ADDRESS = 'http://127.0.0.1/assets/List-a1.js';
const failure = new TypeError(`Failed to fetch dynamically imported module: ${ADDRESS}`);

describe('the address of a module that did not come', () => {
  it('is what the browser names', () => {
    expect(failedModule(failure)).toBe(ADDRESS);
    expect(
      failedModule(new TypeError(`error loading dynamically imported module: ${ADDRESS}`)),
    ).toBe(ADDRESS);
  });

  it.each([new TypeError('Importing a module script failed.'), 'a string', null])(
    'is not known from %s',
    (error) => expect(failedModule(error)).toBeNull(),
  );
});

describe('an import that can be tried again', () => {
  it('passes the first failure on, and asks by another address from the second on', async () => {
    const from = vi.fn(() => Promise.resolve('module'));
    const load = retryImport<string>(() => Promise.reject(failure), from);
    await expect(load()).rejects.toBe(failure);
    expect(from).not.toHaveBeenCalled();
    await expect(load()).resolves.toBe('module');
    await load();
    expect(from.mock.calls).toEqual([[`${ADDRESS}?again=2`], [`${ADDRESS}?again=3`]]);
  });

  it('takes what the browser fetches anew by itself', async () => {
    const from = vi.fn(() => Promise.resolve('other'));
    const answers = [Promise.reject(failure), Promise.resolve('module')];
    const load = retryImport(() => answers.shift() ?? Promise.resolve('late'), from);
    await expect(load()).rejects.toBe(failure);
    await expect(load()).resolves.toBe('module');
    expect(from).not.toHaveBeenCalled();
  });

  it('passes on a failure whose module is not named', async () => {
    const thrown = new Error('threw while it ran');
    const from = vi.fn(() => Promise.resolve('module'));
    const load = retryImport<string>(() => Promise.reject(thrown), from);
    await expect(load()).rejects.toBe(thrown);
    await expect(load()).rejects.toBe(thrown);
    expect(from).not.toHaveBeenCalled();
  });
});
