import { wrap } from 'comlink';
import type { StartFileEngine } from '../../../ui/useFileEngine.ts';
import type { ImportApi } from './importApi.ts';

export type StartImportEngine = StartFileEngine<ImportApi>;

export const startImportEngine: StartImportEngine = (onFailed) => {
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), {
    type: 'module',
    name: document.baseURI,
  });
  worker.addEventListener('error', onFailed);
  const { prepare, open, rows, edit, check, report, changes, markUp, workbook } =
    wrap<ImportApi>(worker);
  return {
    api: { prepare, open, rows, edit, check, report, changes, markUp, workbook },
    stop: () => worker.terminate(),
  };
};
