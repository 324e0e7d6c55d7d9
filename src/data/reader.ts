/** What may be wrong with a file that came: cut or swapped on the way, or made by another build of ours. */
export type ReadProblem = 'damaged' | 'stale';

/** What a file holds, or what is wrong with it. */
export type ReadResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ReadProblem };

/** Makes a value of what was parsed as JSON. Never throws. */
export type Reader<Value> = (json: unknown) => ReadResult<Value>;

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields, and no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether every one of `names` holds a list. */
export function holdsLists(fields: Fields, names: readonly string[]): boolean {
  return names.every((name) => Array.isArray(fields[name]));
}

/**
 * A reader for one form of file. The build has checked every field, so that here two questions are left:
 * is it of this build, and is it whole?
 * @param schema the form's number; null for a form that is nobody's but its own
 * @param isWhole whether what there must be is there
 * @param decode makes the value; throwing a RangeError or TypeError, it says the columns do not fit
 */
export function readerOf<Form, Value>(
  schema: number | null,
  isWhole: (json: unknown) => json is Form,
  decode: (form: Form) => Value,
): Reader<Value> {
  return (json) => {
    if (schema !== null && isFields(json) && json['schema'] !== schema) {
      const isOurs = typeof json['schema'] === 'number';
      return { ok: false, problem: isOurs ? 'stale' : 'damaged' };
    }
    if (!isWhole(json)) return { ok: false, problem: 'damaged' };
    try {
      return { ok: true, value: decode(json) };
    } catch (error) {
      if (error instanceof RangeError || error instanceof TypeError)
        return { ok: false, problem: 'damaged' };
      throw error;
    }
  };
}
