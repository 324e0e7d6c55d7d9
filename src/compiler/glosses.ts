import {
  glossFileOf,
  type GlossFile,
  type Glosses,
  glossKey,
  STATEMENTS_PER_GLOSS_FILE,
} from '../domain/report/gloss.ts';
import type { Draft } from './draft.ts';

/** Whether any part of a statement has a gloss. */
export function hasGlosses({ statements }: Draft): boolean {
  return (statements?.entries ?? []).some(({ value }) =>
    value.parts.some(({ gloss }) => gloss !== undefined),
  );
}

/** By statement. `draft` must have passed all checks. */
export function assembleGlosses({ statements }: Draft): readonly Glosses[] {
  return (statements?.entries ?? []).map(({ value }) =>
    Object.fromEntries(
      value.parts.flatMap(({ text, gloss }) => {
        const written = gloss?.zh ?? gloss?.en;
        return written === undefined ? [] : [[glossKey(text), written]];
      }),
    ),
  );
}

/** The files of the glosses by their paths. The page loads each of them only when it shows its glosses. */
export function packGlosses(
  report: string,
  glosses: readonly Glosses[],
): ReadonlyMap<string, string> {
  const files = Math.ceil(glosses.length / STATEMENTS_PER_GLOSS_FILE);
  return new Map(
    Array.from({ length: files }, (_, file) => {
      const from = file * STATEMENTS_PER_GLOSS_FILE;
      const together = glosses.slice(from, from + STATEMENTS_PER_GLOSS_FILE);
      const content: GlossFile = {
        schema: 1,
        glosses: Object.fromEntries(together.flatMap((each) => Object.entries(each))),
      };
      return [glossFileOf(report, file), JSON.stringify(content)];
    }),
  );
}
