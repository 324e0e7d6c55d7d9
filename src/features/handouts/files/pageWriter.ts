import type { Language } from '../../../domain/language.ts';
import type { DrawnPage } from '../page/drawPages.ts';
import type { SheetLayout } from '../print/sheetLayout.ts';

export interface WriterInputs {
  readonly pages: readonly DrawnPage[];
  readonly title: string;
  /** Of what belongs to no single page. */
  readonly language: Language;
  /** Of printed pages. */
  readonly layout: SheetLayout;
  /** Pixels of a picture per unit of the page. */
  readonly scale: number;
  /** Reports that the page at an index is started. Rejects once the user has cancelled. */
  readonly startPage: (index: number) => Promise<void>;
  /** Aborted once the user has cancelled. */
  readonly signal: AbortSignal;
}

/** Writes pages in one format: one file for all pages, one file per page, or none where they are printed. */
export type PageWriter = (inputs: WriterInputs) => Promise<readonly Blob[]>;
