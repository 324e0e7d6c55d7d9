import { useMemo } from 'react';
import { insightsOf } from '../../domain/insights/insights.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { insightAlone } from '../../i18n/insights.ts';
import { useLanguage } from '../../i18n/messages.tsx';
import type { ShownIndicator } from '../../domain/indicators/shownIndicator.ts';

/** How most of the first provinces of the list are spoken of, as a sentence; null where they have little in common. */
export function useExtreme(
  viewModel: ViewModel,
  shown: ShownIndicator,
  end: 'lowest' | 'highest',
): string | null {
  const language = useLanguage();
  return useMemo(() => {
    const { view } = viewModel;
    // A selected region has sentences of its own.
    const selection = view.selection?.kind === 'region' ? null : view.selection;
    const insights = insightsOf({ ...viewModel, view: { ...view, selection } }, shown);
    const extreme = insights.find((each) => each.kind === 'extreme' && each.end === end);
    return extreme ? insightAlone(extreme, viewModel, language) : null;
  }, [viewModel, shown, end, language]);
}
