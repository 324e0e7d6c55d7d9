import type { z } from 'zod';
import type { CompileProblem } from './problem.ts';
import type { Path, Source } from './source.ts';

/** One entry of a list in a file, right in itself, with its place. */
export interface Entry<Value> {
  readonly value: Value;
  /** A problem at a field of this entry. */
  problem(path: Path, what: string, remedy: string): CompileProblem;
}

/** A list in a file: the entries that are right in themselves, and the ids of all. */
export interface List<Value> {
  readonly entries: readonly Entry<Value>[];
  /** Every id written in the list, once for each entry that has it, with its line. */
  readonly ids: readonly { readonly id: string; readonly line: number }[];
}

export function problemAt(
  source: Source,
  path: Path,
  what: string,
  remedy: string,
): CompileProblem {
  return { file: source.file, line: source.lineAt(path), what, remedy };
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string'
    ? value.id
    : null;
}

/**
 * The entries of the list at `path`. Entries that do not fit `schema` are left out here (the check
 * of the file's shape names them) but their ids count, so that no reference to them is reported too.
 */
export function listAt<Schema extends z.ZodType>(
  source: Source,
  path: Path,
  schema: Schema,
): List<z.output<Schema>> {
  const list = path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([key]) => key === String(step))?.[1]
        : undefined,
    source.value,
  );
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const entries = items.flatMap((item, i): Entry<z.output<Schema>>[] => {
    const result = schema.safeParse(item);
    if (!result.success) return [];
    const problem: Entry<unknown>['problem'] = (inside, what, remedy) =>
      problemAt(source, [...path, i, ...inside], what, remedy);
    return [{ value: result.data, problem }];
  });
  const ids = items.flatMap((item, i) => {
    const id = idOf(item);
    return id === null ? [] : [{ id, line: source.lineAt([...path, i, 'id']) }];
  });
  return { entries, ids };
}
