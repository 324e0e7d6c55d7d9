import type { Evidence } from './evidence.ts';
import { evidenceRows, safeCell } from './evidenceTable.ts';

/** Programs that guess the encoding read UTF-8 where the file begins with it. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
const NEEDS_QUOTES = /[",\r\n]/u;

/** One cell of a CSV file (RFC 4180), by {@link safeCell}. */
export function csvCell(text: string): string {
  const safe = safeCell(text);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows of {@link evidenceRows} as pieces of text to be joined. UTF-8 with a byte order mark, CRLF. */
export function* csvPieces(evidence: Evidence): Generator<string, void> {
  let start = BYTE_ORDER_MARK;
  for (const cells of evidenceRows(evidence)) {
    yield start + cells.map(csvCell).join(',') + LINE_END;
    start = '';
  }
}
