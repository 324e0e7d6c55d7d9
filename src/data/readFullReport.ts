import type { LibraryEntry } from '../domain/report/library.ts';
import type { Report } from '../domain/report/report.ts';
import { fetchArtefact } from './fetchArtefact.ts';
import { readUserReport } from './readUserReport.ts';

/**
 * A report with its text, which a corpus does not contain. Null where it cannot be loaded, and for a long report,
 * whose text is not served in one piece. Never rejects.
 * @param readStored reads a report that is stored on the device
 */
export async function readFullReport(
  { id, reportFile }: LibraryEntry,
  readStored: (id: string) => Promise<unknown>,
): Promise<Report | null> {
  if (reportFile !== null) {
    const fetched = await fetchArtefact(reportFile, readUserReport);
    return fetched.ok ? fetched.value : null;
  }
  const read = readUserReport(await readStored(id).catch(() => null));
  return read.ok ? read.value : null;
}
