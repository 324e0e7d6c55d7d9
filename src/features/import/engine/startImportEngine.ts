import { wrap } from 'comlink';
import type { ImportApi } from './importApi.ts';

export interface ImportEngine {
  readonly api: ImportApi;
  /** Ends all work; calls that wait are never answered. */
  readonly stop: () => void;
}

export type StartImportEngine = () => ImportEngine;

/** Throws where the browser does not allow a worker. */
export const startImportEngine: StartImportEngine = () => {
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), {
    type: 'module',
    name: document.baseURI,
  });
  const { prepare, open, rows, edit, check, report, changes, markUp, workbook } =
    wrap<ImportApi>(worker);
  return {
    api: { prepare, open, rows, edit, check, report, changes, markUp, workbook },
    stop: () => worker.terminate(),
  };
};
