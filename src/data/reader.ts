/** Why a fetched file is not usable: `damaged`, or `stale` because another build made it. */
export type ReadProblem = 'damaged' | 'stale';

export type ReadResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ReadProblem };

/** Converts parsed JSON to a value. Never throws. */
export type Reader<Value> = (json: unknown) => ReadResult<Value>;

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object, but not an array. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function hasArrays(fields: Fields, names: readonly string[]): boolean {
  return names.every((name) => Array.isArray(fields[name]));
}

/**
 * Checks only that a file is complete and of this build, which has validated every field.
 * `schema` is null for a form without a number. A RangeError or TypeError of `decode` means damaged.
 */
export function createReader<Form, Value>(
  schema: number | null,
  hasShape: (json: unknown) => json is Form,
  decode: (form: Form) => Value,
): Reader<Value> {
  return (json) => {
    if (schema !== null && isRecord(json) && json['schema'] !== schema) {
      const isOurs = typeof json['schema'] === 'number';
      return { ok: false, problem: isOurs ? 'stale' : 'damaged' };
    }
    if (!hasShape(json)) return { ok: false, problem: 'damaged' };
    try {
      return { ok: true, value: decode(json) };
    } catch (error) {
      if (error instanceof RangeError || error instanceof TypeError)
        return { ok: false, problem: 'damaged' };
      throw error;
    }
  };
}
