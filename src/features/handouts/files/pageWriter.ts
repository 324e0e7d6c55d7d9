import type { DrawnPage } from '../page/drawPages.ts';

/** Finished pages, and what a writer needs to turn them into files. */
export interface WriterInputs {
  readonly pages: readonly DrawnPage[];
  /** The title of a document. */
  readonly title: string;
  /** Pixels of a picture per unit of the page. */
  readonly scale: number;
  /** Reports that the page at an index is started. Rejects once the user has cancelled. */
  readonly startPage: (index: number) => Promise<void>;
}

/** Writes pages in one format: one file for all pages, one file per page, or none where they are printed. */
export type PageWriter = (inputs: WriterInputs) => Promise<readonly Blob[]>;
