import { getDocumentProxy } from 'unpdf';
import type { ArticleProblem } from '../articleProblem.ts';
import { type PdfLine, paragraphsOfLines } from './pdfLines.ts';
import type { TextReading } from './reading.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** An article has fewer pages; more are not read. */
const MOST_PAGES = 400;

/** The text layer of a PDF. Nothing is drawn, run or loaded. Never rejects. */
export async function pdfText(bytes: Uint8Array): Promise<TextReading> {
  let pdf: Pdf;
  try {
    // A copy, because the library takes the bytes away from the caller.
    pdf = await getDocumentProxy(bytes.slice(), {
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    });
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
  try {
    if (pdf.numPages > MOST_PAGES) return { ok: false, problem: 'too-long' };
    const lines: PdfLine[] = [];
    for (let page = 1; page <= pdf.numPages; page += 1) lines.push(...(await linesOf(pdf, page)));
    const text = paragraphsOfLines(lines).join('\n\n');
    if (text === '') return { ok: false, problem: 'scanned' };
    return { ok: true, text, title: null };
  } catch {
    return { ok: false, problem: 'damaged' };
  } finally {
    await pdf.destroy();
  }
}

function problemOf(error: unknown): ArticleProblem {
  return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged';
}

/** A piece of text on a page, in one style. */
interface Piece {
  readonly str: string;
  readonly left: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly endsLine: boolean;
}

async function linesOf(pdf: Pdf, number: number): Promise<readonly PdfLine[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): readonly Piece[] => {
    if (!('str' in item)) return [];
    const numbers = item.transform.map(Number);
    return [
      {
        str: item.str,
        left: numbers[4] ?? 0,
        y: numbers[5] ?? 0,
        width: item.width,
        height: item.height || Math.abs(numbers[3] ?? 0),
        endsLine: item.hasEOL,
      },
    ];
  });
  page.cleanup();
  return groupLines(pieces, number);
}

function groupLines(pieces: readonly Piece[], page: number): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let isOpen = false;
  for (const { str, left, y, width, height, endsLine } of pieces) {
    const line = lines.at(-1);
    const goesOn = isOpen && line !== undefined && Math.abs(line.y - y) <= line.height * 0.6;
    if (str !== '' && goesOn)
      lines[lines.length - 1] = {
        ...line,
        text: line.text + str,
        right: Math.max(line.right, left + width),
        height: Math.max(line.height, height),
      };
    else if (str !== '') lines.push({ text: str, page, left, right: left + width, y, height });
    isOpen = (isOpen || str !== '') && !endsLine;
  }
  return lines;
}
