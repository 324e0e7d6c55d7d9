import * as z from 'zod/mini';
import type { LibraryEntry } from '../domain/report/library.ts';
import { fetchArtefact } from './fetchArtefact.ts';
import type { Reader } from './reader.ts';

/** The folder of reports that a site adds to the built app, relative to the served folder. */
const FOLDER = 'reports';

/** A name of a file in that folder, so that an index cannot name another place. */
const file = z.string().check(z.regex(/^[\p{L}\p{N}_-][\p{L}\p{N}._-]*\.json$/u));

const indexSchema = z.object({
  fangyu: z.literal('reports'),
  version: z.literal(1),
  reports: z.array(
    z.object({
      id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)),
      short: z.object({ zh: z.string(), en: z.string() }),
      file,
      deck: z.optional(file),
    }),
  ),
});

const readIndex: Reader<readonly LibraryEntry[]> = (json) => {
  const { data } = indexSchema.safeParse(json);
  if (!data) return { ok: false, problem: 'damaged' };
  return {
    ok: true,
    value: data.reports.map(({ id, short, file: name, deck }) => ({
      id,
      short,
      source: 'site',
      reportFile: `${FOLDER}/${name}`,
      deckFile: deck === undefined ? null : `${FOLDER}/${deck}`,
    })),
  };
};

/** The reports that the site lists in `reports/index.json`; none where the file is missing or wrong. Never rejects. */
export async function fetchSiteReports(): Promise<readonly LibraryEntry[]> {
  const fetched = await fetchArtefact(`${FOLDER}/index.json`, readIndex);
  return fetched.ok ? fetched.value : [];
}
