import { useMemo } from 'react';
import type { Adcode } from '../../domain/ids.ts';
import { withMappedPlaces } from '../../domain/report/mappedPlaces.ts';
import type { ReportFrame } from '../../domain/report/report.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { ArticleFlow } from './ArticleFlow.tsx';
import { startArticleWorker } from './engine/startArticleWorker.ts';
import type { Saving } from './saving.ts';

interface ArticleDialogProps extends Saving {
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
  const onSave: Saving['onSave'] = (report) => props.onSave(withMappedPlaces(report, isMapped));
  return <ArticleFlow {...props} onSave={onSave} frame={frame} startEngine={startArticleWorker} />;
}
