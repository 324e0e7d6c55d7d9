/** Why a fetched file is not usable: `damaged`, or `stale` because another build made it. */
export type ReadProblem = 'damaged' | 'stale';

/** The content of a file, or why it is not usable. */
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

/** Whether each of the named fields is an array. */
export function hasArrays(fields: Fields, names: readonly string[]): boolean {
  return names.every((name) => Array.isArray(fields[name]));
}

/**
 * A reader for one form of file. The build has validated every field. The reader only checks that the file
 * belongs to this build and is complete.
 * @param schema the number of the form; null for a form without a number
 * @param hasShape whether the required fields exist
 * @param decode converts the file; a RangeError or TypeError means that it is damaged
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
