import type { Bilingual, Language } from '../domain/language.ts';

export interface CompileProblem {
  /** From the project's root, e.g. `content/two-sessions-2024/statements.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly what: Bilingual;
  readonly remedy: Bilingual;
}

const DASH = { zh: '——', en: ' — ' } as const satisfies Bilingual;

/** One line for the terminal, from which editors can open the place. */
export function problemSentence(
  { file, line, what, remedy }: CompileProblem,
  language: Language,
): string {
  return `${file}:${line}  ${what[language]}${DASH[language]}${remedy[language]}`;
}

/** By file, then by line. */
export function inReadingOrder(problems: readonly CompileProblem[]): readonly CompileProblem[] {
  return [...problems].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}
