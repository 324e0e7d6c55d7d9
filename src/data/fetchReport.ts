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

/** The columns and speakers of a long report. */
async function fetchRest(path: string, split: SplitReport): Promise<Corpus> {
  const paths = pathsOf(path);
  const { edition, columns: head, texts, ...frame } = split;
  const [bytes, people] = await Promise.all([
    fetchBytes(paths.columns),
    fetchArtefact(paths.speakers, readSpeakers(edition)),
  ]);
  if (!bytes || !people.ok) throw new RangeError('a part of the report is missing');
  return {
    frame: { ...frame, schema: 1 },
    speakers: people.value.speakers,
    columns: decodeColumns(head, bytes),
    texts: fetchTexts(paths.texts, edition, texts.each),
    files: { path, edition, texts },
  };
}

/**
 * The corpus of a report whose first file has come: that is all of a short one; a long one's columns
 * and speakers are fetched, and its texts when they are asked for. Rejects with a RangeError when
 * files are missing or do not fit together.
 * @param path of the first file, relative to the page
 */
export async function completeReport(path: string, file: ReportFile): Promise<Corpus> {
  return file.kind === 'whole' ? file.corpus : fetchRest(path, file.split);
}
