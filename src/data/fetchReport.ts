import { decodeColumns } from '../domain/corpus/binary.ts';
import type { Corpus } from '../domain/corpus/corpus.ts';
import { pathsOf, type SplitReport } from '../domain/corpus/split.ts';
import { fetchArtefact } from './fetchArtefact.ts';
import { fetchTexts } from './fetchTexts.ts';
import { type ReportFile, readSpeakers } from './readReport.ts';

async function fetchBytes(path: string): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(path);
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}

/** Fetches the columns and speakers of a long report. */
async function fetchSplitReport(path: string, split: SplitReport): Promise<Corpus> {
  const paths = pathsOf(path);
  const { edition, columns: layout, texts, ...frame } = split;
  const [bytes, speakers] = await Promise.all([
    fetchBytes(paths.columns),
    fetchArtefact(paths.speakers, readSpeakers(edition)),
  ]);
  if (!bytes || !speakers.ok) throw new RangeError('a part of the report is missing');
  return {
    frame: { ...frame, schema: 1 },
    speakers: speakers.value.speakers,
    columns: decodeColumns(layout, bytes),
    texts: fetchTexts(paths.texts, edition, texts.each),
    files: { path, edition, texts },
  };
}

/**
 * Completes a report after its first file. For a short report, that file is everything. For a long one, the
 * columns and speakers are fetched now and the texts on demand. Rejects with a RangeError when files are
 * missing or inconsistent.
 * @param path of the first file, relative to the page
 */
export async function completeReport(path: string, file: ReportFile): Promise<Corpus> {
  return file.kind === 'complete' ? file.corpus : fetchSplitReport(path, file.split);
}
