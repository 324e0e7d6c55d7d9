/** The most rows of one table that are read. */
export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 1000;
/** The largest file that is read, in bytes. */
export const MOST_BYTES = 50_000_000;
/** The most bytes that the parts of a workbook may have after decompression. */
export const MOST_UNZIPPED_BYTES = 400_000_000;
