import type { Language } from '../../../domain/language.ts';
import { type ChunkedTask, runChunked } from '../../../scheduling/runChunked.ts';
import { zipParts } from '../files/zipFiles.ts';
import { annotationPieces } from './annotations.ts';
import { evidenceMessages } from '../../../i18n/evidence.ts';
import { csvPieces } from './csv.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { evidenceRows } from './evidenceTable.ts';
import { loadGlosses, loadStatements, type StatementSelection } from './loadStatements.ts';
import { projectXmlPieces, sourceFileText, sourceGuid } from './refi/projectXml.ts';

export interface StatementsToWrite extends StatementSelection {
  readonly language: Language;
  /** When the export is made, as `2024-03-09T08:00:00Z`. */
  readonly madeAt: string;
}

/**
 * Writes statements as one file, in slices that let the browser answer input. Null where a text could not be
 * loaded. Rejects once the user has cancelled.
 */
export type StatementWriter = (inputs: StatementsToWrite) => Promise<Blob | null>;

async function loadEvidence(
  inputs: StatementsToWrite,
  hasGlosses: boolean,
): Promise<Evidence | null> {
  const statements = await loadStatements(inputs);
  if (statements === null) return null;
  const glossOf = hasGlosses ? await loadGlosses(inputs) : null;
  return runChunked(gatherEvidence({ ...inputs, statements, glossOf }));
}

function* collect<Piece>(pieces: Iterable<Piece>): ChunkedTask<Piece[]> {
  const collected: Piece[] = [];
  for (const piece of pieces) {
    collected.push(piece);
    yield;
  }
  return collected;
}

export const writeCsv: StatementWriter = async (inputs) => {
  const evidence = await loadEvidence(inputs, true);
  if (evidence === null) return null;
  return new Blob(await runChunked(collect(csvPieces(evidence))), {
    type: 'text/csv;charset=utf-8',
  });
};

export const writeWorkbook: StatementWriter = async (inputs) => {
  const evidence = await loadEvidence(inputs, true);
  if (evidence === null) return null;
  const rows = await runChunked(collect(evidenceRows(evidence)));
  const { plainWorkbook } = await import('../../../workbook/write/plainWorkbook.ts');
  return plainWorkbook([{ name: evidenceMessages[evidence.language].sheet, rows }]);
};

export const writeAnnotations: StatementWriter = async (inputs) => {
  const evidence = await loadEvidence(inputs, false);
  if (evidence === null) return null;
  return new Blob(await runChunked(collect(annotationPieces(evidence))), {
    type: 'application/ld+json',
  });
};

/** A REFI-QDA project: a zip of the project file and the text that it refers to. */
export const writeRefiProject: StatementWriter = async (inputs) => {
  const evidence = await loadEvidence(inputs, false);
  if (evidence === null) return null;
  const xml = await runChunked(collect(projectXmlPieces(evidence)));
  const texts = evidence.sources.map(
    (source) => [`sources/${sourceGuid(source)}.txt`, sourceFileText(source.text.text())] as const,
  );
  const files = { 'project.qde': xml.join(''), ...Object.fromEntries(texts) };
  return zipParts(files, 'application/zip', new Date(evidence.madeAt));
};
