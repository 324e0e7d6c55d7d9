import { useEffect, useState } from 'react';
import { yieldToMain } from '../../../scheduling/yieldToMain.ts';

/** So many rows with all their columns are laid out in one task; with all the rest around them, only the first. */
const ROWS_PER_TASK = 5;
const FIRST_ROWS = 1;
const EARLY_ROWS = FIRST_ROWS + ROWS_PER_TASK;

/**
 * How many of `count` rows to show now: a few at first, then more in tasks of their own, so that none of them is
 * long. Starts again with a new `key`, such as another sheet.
 * @param waits the page waits for something that users need first: only the first rows are shown meanwhile
 */
export function useGrowing(count: number, key: string, waits: boolean): number {
  const [grown, setGrown] = useState({ key, rows: FIRST_ROWS });
  const rows = grown.key === key ? grown.rows : FIRST_ROWS;
  const most = waits ? Math.min(count, EARLY_ROWS) : count;
  useEffect(() => {
    if (rows >= most) return;
    let isCurrent = true;
    void yieldToMain().then(() => {
      if (isCurrent) setGrown({ key, rows: rows + ROWS_PER_TASK });
    });
    return () => {
      isCurrent = false;
    };
  }, [rows, most, key]);
  return Math.min(rows, count);
}
