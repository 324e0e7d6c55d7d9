import { SILENCE_LAYER } from '../view/mapLayerIds.ts';
import { NO_BESIDE, type ViewState } from '../view/view.ts';
import { withMode } from '../view/withMode.ts';
import type { Insight } from './insights.ts';

/** The present view, changed so that it shows what the sentence counts. */
export function viewOfInsight(insight: Insight, view: ViewState): ViewState {
  switch (insight.kind) {
    case 'reach':
    case 'silent':
    case 'through':
      return { ...view, ...withMode(SILENCE_LAYER), layout: 'map' };
    case 'extreme':
      return { ...view, chart: { kind: 'rank', isLowestFirst: insight.end === 'lowest' } };
    case 'value':
      return { ...view, chart: { kind: 'rank', isLowestFirst: false } };
    case 'most':
    case 'region':
      return {
        ...view,
        selection: { kind: 'region', id: insight.region },
        beside: insight.kind === 'region' ? view.beside : NO_BESIDE,
      };
  }
}
