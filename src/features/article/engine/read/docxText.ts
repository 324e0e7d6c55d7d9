import mammoth from 'mammoth';
import { readArchive } from '../../../../tables/read/archive.ts';
import type { ArticleProblem } from '../articleProblem.ts';
import { htmlText } from './htmlText.ts';
import type { TextReading } from './reading.ts';

/** The most bytes that the parts of a document may have after decompression. */
const MOST_UNZIPPED_BYTES = 200_000_000;

/** Why an archive is no document; null for one. */
function archiveProblem(bytes: Uint8Array): ArticleProblem | null {
  const archive = readArchive(bytes, MOST_UNZIPPED_BYTES);
  if (!archive.ok) return archive.problem;
  const { names } = archive;
  return names.some((name) => /^word\/document\d*\.xml$/iu.test(name)) ? null : 'other-document';
}

/** The text of a Word document (.docx), pictures left out. Never rejects. */
export async function docxText(bytes: Uint8Array<ArrayBuffer>): Promise<TextReading> {
  const problem = archiveProblem(bytes);
  if (problem !== null) return { ok: false, problem };
  try {
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: bytes.slice().buffer },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return { ok: true, text: htmlText(value).text, title: null };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}
