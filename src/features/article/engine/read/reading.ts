import type { ArticleProblem } from '../articleProblem.ts';

/** The text of a file: paragraphs with a line break or an empty line between them. */
export type TextReading =
  | {
      readonly ok: true;
      readonly text: string;
      /** The title that a web page gives itself; null otherwise. */
      readonly title: string | null;
    }
  | { readonly ok: false; readonly problem: ArticleProblem };
