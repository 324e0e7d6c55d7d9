import { describe, expect, it, vi } from 'vitest';
import { retryImport } from './retryImport.ts';

const ADDRESS = 'http://127.0.0.1/assets/List-a1.js';
const failure = new TypeError(`Failed to fetch dynamically imported module: ${ADDRESS}`);

describe('retryImport', () => {
  it.each([failure, new TypeError(`error loading dynamically imported module: ${ADDRESS}`)])(
    'passes the first failure on and imports from another address from the second on: %s',
    async (error) => {
      const from = vi.fn(() => Promise.resolve('module'));
      const load = retryImport<string>(() => Promise.reject(error), from);
      await expect(load()).rejects.toBe(error);
      expect(from).not.toHaveBeenCalled();
      await expect(load()).resolves.toBe('module');
      await load();
      expect(from.mock.calls).toEqual([[`${ADDRESS}?again=2`], [`${ADDRESS}?again=3`]]);
    },
  );

  it('uses the original import when the browser itself fetches the module again', async () => {
    const from = vi.fn(() => Promise.resolve('other'));
    const answers = [Promise.reject(failure), Promise.resolve('module')];
    const load = retryImport(() => answers.shift() ?? Promise.resolve('late'), from);
    await expect(load()).rejects.toBe(failure);
    await expect(load()).resolves.toBe('module');
    expect(from).not.toHaveBeenCalled();
  });

  it.each([
    new Error('threw while it ran'),
    new TypeError('Importing a module script failed.'),
    'a string',
    null,
  ])('passes every failure on that does not name the module: %s', async (error) => {
    const from = vi.fn(() => Promise.resolve('module'));
    const importModule = vi.fn<() => Promise<string>>().mockRejectedValue(error);
    const load = retryImport(importModule, from);
    await expect(load()).rejects.toBe(error);
    await expect(load()).rejects.toBe(error);
    expect(from).not.toHaveBeenCalled();
  });
});
