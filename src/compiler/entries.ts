import type { z } from 'zod';
import type { Bilingual } from '../domain/language.ts';
import type { CompileProblem } from './problem.ts';
import type { Path, Source } from './source.ts';

export interface Entry<Value> {
  readonly value: Value;
  /** From 1. */
  lineAt(path: Path): number;
  problem(path: Path, what: Bilingual, remedy: Bilingual): CompileProblem;
}

/** The valid entries, and the ids of all entries. */
export interface List<Value> {
  readonly entries: readonly Entry<Value>[];
  readonly ids: readonly { readonly id: string; readonly line: number }[];
}

export function problemAt(
  source: Source,
  path: Path,
  what: Bilingual,
  remedy: Bilingual,
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

/** Leaves out entries that do not match `schema`, which `shapeProblems` reports, but keeps their ids. */
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
    const lineAt = (inside: Path) => source.lineAt([...path, i, ...inside]);
    return [{ value: result.data, lineAt, problem }];
  });
  const ids = items.flatMap((item, i) => {
    const id = idOf(item);
    return id === null ? [] : [{ id, line: source.lineAt([...path, i, 'id']) }];
  });
  return { entries, ids };
}
