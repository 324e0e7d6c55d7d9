import { useState } from 'react';
import { fileName } from '../../domain/fileName.ts';
import { isFiltered } from '../../domain/filters/filter.ts';
import type { RegionRow } from '../../domain/regionTable/regionRows.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { regionTableMessages } from '../../i18n/regionTable.ts';
import { saveFile } from '../../platform/saveFile.ts';
import {
  useAppState,
  useAppStore,
  useInteraction,
  useViewModel,
} from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { retryImport } from '../../ui/lazy/retryImport.ts';
import { useColumns, useMapLayer } from './columns.ts';
import styles from './RegionTable.module.css';

const importFile = retryImport(() => import('./tableFile.ts'));
const importDataBook = retryImport(() => import('./dataBook/saveDataBook.ts'));

/** Copies the shown rows and columns, or saves them as a file. */
export function TableExport({ rows }: { readonly rows: readonly RegionRow[] }) {
  const texts = useMessages(regionTableMessages);
  const store = useAppStore();
  const language = useLanguage();
  const viewModel = useViewModel();
  const layer = useMapLayer();
  const columns = useColumns();
  const overlays = useAppState((state) => state.view.overlays);
  const { level, text: search } = useInteraction(({ table }) => table);
  const [outcome, setOutcome] = useState('');
  const table = { language, viewModel, layer, level, columns, rows, overlays, search };
  const stem = [
    'fangyu',
    ...(viewModel ? [viewModel.linked.report.id] : []),
    ...[layer.id, level],
    ...(viewModel && isFiltered(viewModel.view.filters) ? ['filtered'] : []),
  ].join('-');

  const copy = async (): Promise<void> => {
    // The same sentence is read again only after another text.
    setOutcome('');
    const code = await importFile().catch(() => null);
    if (!code) {
      setOutcome(texts.failed);
      return;
    }
    try {
      // On plain http there is no clipboard.
      await navigator.clipboard.writeText(code.tabbedText(table));
      setOutcome(texts.copied(rows.length));
    } catch {
      setOutcome(texts.refused);
    }
  };
  const save = async (format: 'csv' | 'xlsx'): Promise<void> => {
    setOutcome('');
    try {
      const code = await importFile();
      const content =
        format === 'xlsx'
          ? await code.workbookOf(table)
          : new Blob([code.csvOf(table)], { type: 'text/csv;charset=utf-8' });
      const name = fileName(stem, `.${format}`);
      saveFile(name, content);
      setOutcome(texts.saved(name));
    } catch {
      setOutcome(texts.failed);
    }
  };
  const saveAll = async (): Promise<void> => {
    setOutcome('');
    try {
      const code = await importDataBook();
      const name = await code.saveDataBook(store.getState());
      setOutcome(name === null ? texts.notWhole : texts.saved(name));
    } catch {
      setOutcome(texts.failed);
    }
  };
  return (
    <div className={styles['export']}>
      <Button look="outlined" aria-label={texts.copyLong} onClick={() => void copy()}>
        {texts.copy}
      </Button>
      <Button look="outlined" aria-label={texts.saveLong('CSV')} onClick={() => void save('csv')}>
        CSV
      </Button>
      <Button look="outlined" aria-label={texts.saveLong('XLSX')} onClick={() => void save('xlsx')}>
        XLSX
      </Button>
      {viewModel && (
        <Button look="outlined" aria-label={texts.allDataLong} onClick={() => void saveAll()}>
          {texts.allData}
        </Button>
      )}
      <span aria-live="polite">{outcome}</span>
    </div>
  );
}
