import type { ProjectionId } from '../domain/view/projection.ts';
import type { Projection } from './projection.ts';

/** `make`, worked out once an object and projection, and kept as long as the object is there. */
export function memoizeByProjection<Of extends object, Value>(
  make: (of: Of, projection: Projection) => Value,
): (of: Of, projection: Projection) => Value {
  const known: Readonly<Record<ProjectionId, WeakMap<Of, { readonly value: Value }>>> = {
    mercator: new WeakMap(),
    albers: new WeakMap(),
  };
  return (of, projection) => {
    const before = known[projection.id].get(of);
    if (before) return before.value;
    const value = make(of, projection);
    known[projection.id].set(of, { value });
    return value;
  };
}
