import { useId, useMemo } from 'react';
import { focusPanel } from '../../actions/focus.ts';
import { type Insight, insightsOf } from '../../domain/insights/insights.ts';
import { viewOfInsight } from '../../domain/insights/viewOfInsight.ts';
import { encodeView } from '../../domain/view/address.ts';
import { insightMessages, insightText } from '../../i18n/insights.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { shownIndicator } from '../../domain/indicators/shownIndicator.ts';
import { useAppStore, useViewModel } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Insights.module.css';

const MOST_SHOWN = 3;

/** Computed sentences about the present view; each sets the view that it counts. */
export function Insights() {
  const id = useId();
  const messages = useMessages(insightMessages);
  const language = useLanguage();
  const store = useAppStore();
  const viewModel = useViewModel();
  const insights = useMemo(
    () => (viewModel ? insightsOf(viewModel, shownIndicator(viewModel)).slice(0, MOST_SHOWN) : []),
    [viewModel],
  );
  if (!viewModel || insights.length === 0) return null;
  const { view, linked } = viewModel;
  const here = encodeView(view, language);
  const follow = (insight: Insight): void => {
    const next = viewOfInsight(insight, view);
    store.getState().setView(next);
    // The overview gives way to the panel of the region.
    if (next.selection !== view.selection) focusPanel();
  };
  return (
    <section aria-labelledby={id} className={styles['insights']}>
      <h3 id={id}>{messages.title}</h3>
      <ul>
        {insights.map((insight) => {
          const text = insightText(insight, linked, language);
          const isHere = encodeView(viewOfInsight(insight, view), language) === here;
          return (
            <li key={text}>
              {isHere ? (
                text
              ) : (
                <Button look="link" onClick={() => follow(insight)}>
                  {text}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
