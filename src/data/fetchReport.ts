import { decodeColumns } from '../domain/corpus/binary.ts';
import type { Corpus } from '../domain/corpus/corpus.ts';
import { pathsOf, type SplitReport } from '../domain/corpus/split.ts';
import { fetchArtefact } from './fetchArtefact.ts';
import { fetchTexts } from './fetchTexts.ts';
import { type ReportFile, readSpeakers } from './readReport.ts';
import { fetchServed } from './served.ts';

async function fetchBytes(path: string): Promise<ArrayBuffer | null> {
  try {
    const response = await fetchServed(path);
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}

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

/** Fetches all but the texts of a long report. Rejects with a RangeError for wrong or missing files. */
export async function completeReport(path: string, file: ReportFile): Promise<Corpus> {
  return file.kind === 'complete' ? file.corpus : fetchSplitReport(path, file.split);
}
