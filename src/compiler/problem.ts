/** A problem in the files of a report: where it is, what is wrong, and how to correct it. */
export interface CompileProblem {
  /** The path from the project's root, e.g. `content/two-sessions-2024/statements.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
}

/** One line for the terminal. Editors can open the place from it. */
export function problemSentence({ file, line, what, remedy }: CompileProblem): string {
  return `${file}:${line}  ${what} — ${remedy}`;
}

/** Sorts problems by file, then by line. */
export function inReadingOrder(problems: readonly CompileProblem[]): readonly CompileProblem[] {
  return [...problems].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}
