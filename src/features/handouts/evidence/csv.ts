import { BYTE_ORDER_MARK, csvLine } from '../../../workbook/write/csvText.ts';
import type { Evidence } from './evidence.ts';
import { evidenceRows } from './evidenceTable.ts';

/** The rows of {@link evidenceRows} as pieces of text to be joined. UTF-8 with a byte order mark, CRLF. */
export function* csvPieces(evidence: Evidence): Generator<string, void> {
  let start = BYTE_ORDER_MARK;
  for (const cells of evidenceRows(evidence)) {
    yield start + csvLine(cells);
    start = '';
  }
}
