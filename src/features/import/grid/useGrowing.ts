import { useEffect, useState } from 'react';
import { afterPaint } from '../../../scheduling/afterPaint.ts';

/** So many rows with all their columns are laid out in one frame; with the headings, only the first. */
const ROWS_PER_FRAME = 5;
const FIRST_ROWS = 1;
const EARLY_ROWS = FIRST_ROWS + ROWS_PER_FRAME;

/**
 * How many of `count` rows to show now: a few at first, then more in frames of their own, so that none of them takes
 * long. Starts again with a new `key`, such as another sheet.
 * @param waits the page waits for something that users need first: only the first rows are shown meanwhile
 */
export function useGrowing(count: number, key: string, waits: boolean): number {
  const [grown, setGrown] = useState({ key, rows: FIRST_ROWS });
  const rows = grown.key === key ? grown.rows : FIRST_ROWS;
  const most = waits ? Math.min(count, EARLY_ROWS) : count;
  useEffect(() => {
    if (rows >= most) return;
    return afterPaint(() => setGrown({ key, rows: rows + ROWS_PER_FRAME }));
  }, [rows, most, key]);
  return Math.min(rows, count);
}
