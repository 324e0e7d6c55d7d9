import { expect, it, vi } from 'vitest';
import { memoizeByProjection } from './memoizeByProjection.ts';
import { projectionOf } from './projection.ts';

it('works out each object once a projection', () => {
  const make = vi.fn((of: { readonly name: string }, { id }: { readonly id: string }) =>
    of.name === '' ? undefined : `${of.name} ${id}`,
  );
  const ask = memoizeByProjection(make);
  const [china, nothing] = [{ name: 'China' }, { name: '' }];
  const [flat, cone] = [projectionOf('mercator'), projectionOf('albers')];
  for (let times = 0; times < 2; times += 1) {
    expect(ask(china, flat)).toBe('China mercator');
    expect(ask(china, cone)).toBe('China albers');
    expect(ask({ ...nothing }, flat)).toBeUndefined();
    expect(ask(nothing, flat)).toBeUndefined();
  }
  // Two of China, one of what is kept as undefined, two of its copies.
  expect(make).toHaveBeenCalledTimes(5);
});
