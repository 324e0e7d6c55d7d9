import { useMemo } from 'react';
import type { Adcode } from '../../domain/ids.ts';
import { withMappedPlaces } from '../../domain/report/mappedPlaces.ts';
import type { ReportFrame } from '../../domain/report/report.ts';
import { browserReportStore } from '../../platform/reportStore.ts';
import { saveReport } from '../../platform/saveReport.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { ArticleFlow } from './ArticleFlow.tsx';
import { startArticleWorker } from './engine/startArticleWorker.ts';
import type { Saving } from './saving.ts';

interface ArticleDialogProps extends Pick<Saving, 'isTaken' | 'onShow'> {
  readonly onClose: () => void;
}

const NOTHING_KNOWN: Pick<ReportFrame, 'types' | 'strategies'> = { types: [], strategies: [] };

/** Makes a report of the statements that the user confirms in an article. The terms are those of the open report. */
export function ArticleDialog(props: ArticleDialogProps) {
  const frame = useAppState((state) => state.linked?.corpus.frame ?? NOTHING_KNOWN);
  const places = useAppState((state) => state.atlas?.places);
  const isMapped = useMemo(() => {
    const ids = new Set(places?.map(({ id }) => id));
    return (id: Adcode) => ids.has(id);
  }, [places]);
  const onSave: Saving['onSave'] = (report) => saveReport(withMappedPlaces(report, isMapped), 0);
  const onUndo: Saving['onUndo'] = (id) => browserReportStore.remove(id);
  const saving = { onSave, onUndo };
  return <ArticleFlow {...props} {...saving} frame={frame} startEngine={startArticleWorker} />;
}
