import { readXlsx } from 'hucre/xlsx';

/** The answer of the worker. Unlike the product's, it does not contain the cells. */
export interface RowsRead {
  readonly rows: number;
}

self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void readXlsx(data).then(({ sheets }) => {
    const answer: RowsRead = { rows: sheets.reduce((sum, { rows }) => sum + rows.length, 0) };
    self.postMessage(answer);
  });
});
