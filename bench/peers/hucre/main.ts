import type { RowsRead } from './readRows.ts';

/** Reads the chosen workbook with the library alone, in a new worker for every file as the product does. */
const input = document.querySelector('input');
const status = document.querySelector('[role=status]');
input?.addEventListener('change', () => {
  const [file] = input.files ?? [];
  if (!file || !status) return;
  status.textContent = 'Reading…';
  const worker = new Worker(new URL('./readRows.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<RowsRead>) => {
    status.textContent = `Ready: ${data.rows} rows.`;
    worker.terminate();
  });
  void file.arrayBuffer().then((content) => worker.postMessage(new Uint8Array(content)));
  // Otherwise the same file could not be chosen again.
  input.value = '';
});
