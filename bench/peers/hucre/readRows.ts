import { readXlsx } from 'hucre/xlsx';

/** The answer of the worker. Like the product's, it does not contain the cells. */
export interface RowsRead {
  readonly rows: number;
}

self.addEventListener('message', ({ data }: MessageEvent<File>) => {
  void data
    .arrayBuffer()
    .then((content) => readXlsx(new Uint8Array(content)))
    .then(({ sheets }) => {
      const answer: RowsRead = { rows: sheets.reduce((sum, { rows }) => sum + rows.length, 0) };
      self.postMessage(answer);
    });
});
