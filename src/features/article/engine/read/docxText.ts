import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { ArticleProblem } from '../articleProblem.ts';
import { htmlText } from './htmlText.ts';
import type { TextReading } from './reading.ts';

/** The most bytes that the parts of a document may have after decompression. */
const MOST_UNZIPPED_BYTES = 200_000_000;

/** Reads the names and sizes in the directory of the archive without unpacking it. */
function archiveProblem(bytes: Uint8Array): ArticleProblem | null {
  let total = 0;
  const unsized: string[] = [];
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.push(name);
        total += originalSize;
        // A size of zero would switch off the limit of the decompression.
        if (originalSize === 0 && size > 2) unsized.push(name);
        return false;
      },
    });
  } catch {
    return 'damaged';
  }
  if (total > MOST_UNZIPPED_BYTES || names.length > 20_000) return 'zip-bomb';
  if (unsized.length > 0) return 'damaged';
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
