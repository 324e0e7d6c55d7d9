/** Programs that guess the encoding read UTF-8 where the file begins with it. */
export const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
const NEEDS_QUOTES = /[",\r\n]/u;
/** Also in the full width of East Asian text, which some versions of Excel read in the same way. */
const FORMULA_START = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * A text for a cell. A leading apostrophe is put before what a spreadsheet would read as a formula, also where
 * such a text begins with apostrophes, so that the text can be recovered. Source: OWASP, "CSV Injection".
 */
export function safeCell(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** One cell of a CSV file (RFC 4180), by {@link safeCell}; a number is never a formula. @internal for tests */
export function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = safeCell(cell);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row of a CSV file with its end. */
export function csvLine(cells: readonly (string | number)[]): string {
  return cells.map(csvCell).join(',') + LINE_END;
}
