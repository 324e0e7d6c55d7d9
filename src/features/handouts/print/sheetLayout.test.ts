import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesOf, SCENES_PER_PAGE } from './sheetLayout.ts';

describe('pagesOf', () => {
  it('keeps every scene once, in order, on full pages and a last one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.constantFrom(...SCENES_PER_PAGE), (scenes, size) => {
        const pages = pagesOf(scenes, size);
        expect(pages.flat()).toEqual(scenes);
        for (const page of pages.slice(0, -1)) expect(page).toHaveLength(size);
        for (const page of pages.slice(-1)) expect(page.length).toBeGreaterThan(0);
      }),
    );
  });
});
