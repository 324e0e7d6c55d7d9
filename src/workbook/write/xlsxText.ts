/** A text for a cell of a workbook: what the format would read as an escaped character, `_x0041_`, is escaped. */
export function escapedForXlsx(text: string): string {
  return text.replaceAll(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');
}
