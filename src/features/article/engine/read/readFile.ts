import { isCompoundFile, isEncryptedPackage, isZip } from '../../../../tables/read/container.ts';
import { MOST_BYTES } from '../articleProblem.ts';
import { decodeText } from './decodeText.ts';
import type { TextReading } from './reading.ts';

const PDF_MARK = '%PDF-';
const RICH_TEXT_MARK = '{\\rtf';
const WEB_PAGE =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/iu;

/** The text of a file, by its content more than by its name. Never rejects. */
export async function readFile(file: File): Promise<TextReading> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'too-large' };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
  return readBytes(bytes, file.name);
}

/** The text of the bytes of a file. What reads a document is loaded only when it is needed. Never rejects. */
export async function readBytes(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<TextReading> {
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes(PDF_MARK)) return (await import('./pdfText.ts')).pdfText(bytes);
  if (isZip(bytes)) return (await import('./docxText.ts')).docxText(bytes);
  if (isCompoundFile(bytes))
    return { ok: false, problem: isEncryptedPackage(bytes) ? 'encrypted' : 'old-word' };
  if (start.startsWith(RICH_TEXT_MARK)) return { ok: false, problem: 'other-document' };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  if (/\.x?html?$/iu.test(name) || WEB_PAGE.test(decoded.text.slice(0, 4000)))
    return { ok: true, ...(await import('./htmlText.ts')).htmlText(decoded.text) };
  if (/\.(?:md|markdown)$/iu.test(name))
    return {
      ok: true,
      text: (await import('./markdownText.ts')).markdownText(decoded.text),
      title: null,
    };
  return decoded;
}
