import type { RowsRead } from './readRows.ts';

const input = document.querySelector('input');
const status = document.querySelector('[role=status]');

/** As the product does, a new worker for every file, which starts before the file is chosen. */
function startWorker(): Worker {
  return new Worker(new URL('./readRows.ts', import.meta.url), { type: 'module' });
}

let next = startWorker();

/** Reads the chosen workbook with the library alone. */
input?.addEventListener('change', () => {
  const [file] = input.files ?? [];
  if (!file || !status) return;
  status.textContent = 'Reading…';
  const worker = next;
  worker.addEventListener('message', ({ data }: MessageEvent<RowsRead>) => {
    status.textContent = `Ready: ${data.rows} rows.`;
    worker.terminate();
    next = startWorker();
  });
  worker.postMessage(file);
  // Otherwise the same file could not be chosen again.
  input.value = '';
});
