import type { ProjectionId } from '../domain/view/projection.ts';
import type { Projection } from './projection.ts';

/** A result is kept while its object exists. */
export function memoizeByProjection<Source extends object, Value>(
  compute: (source: Source, projection: Projection) => Value,
): (source: Source, projection: Projection) => Value {
  const cache: Readonly<Record<ProjectionId, WeakMap<Source, { readonly value: Value }>>> = {
    mercator: new WeakMap(),
    albers: new WeakMap(),
  };
  return (source, projection) => {
    const cached = cache[projection.id].get(source);
    if (cached) return cached.value;
    const value = compute(source, projection);
    cache[projection.id].set(source, { value });
    return value;
  };
}
