import { expect, it, vi } from 'vitest';
import { memoizeByProjection } from './memoizeByProjection.ts';
import { projectionOf } from './projection.ts';

it('memoizeByProjection computes a result once for each object and projection', () => {
  const compute = vi.fn((of: { readonly name: string }, { id }: { readonly id: string }) =>
    of.name === '' ? undefined : `${of.name} ${id}`,
  );
  const memoized = memoizeByProjection(compute);
  const [china, nothing] = [{ name: 'China' }, { name: '' }];
  const [flat, cone] = [projectionOf('mercator'), projectionOf('albers')];
  for (let times = 0; times < 2; times += 1) {
    expect(memoized(china, flat)).toBe('China mercator');
    expect(memoized(china, cone)).toBe('China albers');
    expect(memoized({ ...nothing }, flat)).toBeUndefined();
    expect(memoized(nothing, flat)).toBeUndefined();
  }
  // Two for China, one for the undefined result that is cached, two for copies of its object.
  expect(compute).toHaveBeenCalledTimes(5);
});
