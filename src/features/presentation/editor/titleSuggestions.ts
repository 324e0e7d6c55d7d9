import type { Scene } from '../../../domain/deck/deck.ts';
import { viewOfScene } from '../../../domain/deck/show.ts';
import type { LinkedReport, StatementFilter } from '../../../domain/filters/filter.ts';
import { insightsOf } from '../../../domain/insights/insights.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { deriveViewModel } from '../../../domain/view/viewModel.ts';
import { insightAlone } from '../../../i18n/insights.ts';

const MOST_OFFERED = 3;

/** Sentences computed from the view of a scene, without their full stops. A scene shows no figure. */
export function titleSuggestions(
  linked: LinkedReport,
  filter: StatementFilter,
  scene: Scene,
): readonly Bilingual[] {
  const viewModel = deriveViewModel(linked, filter, viewOfScene(scene, 'en', linked.report.id));
  return insightsOf(viewModel, null)
    .slice(0, MOST_OFFERED)
    .map((each) => ({
      zh: insightAlone(each, viewModel, 'zh').replace(/。$/u, ''),
      en: insightAlone(each, viewModel, 'en').replace(/\.$/u, ''),
    }));
}
