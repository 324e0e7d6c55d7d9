import { SECOND_LANGUAGE } from '../../domain/language.ts';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { addressesFrom } from '../../domain/view/address.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { NO_BESIDE, type Selection } from '../../domain/view/view.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';
import type { PanelLinks, PanelNavigation } from './PanelNavigation.tsx';

/** Empty for none. */
export function keyOf(selection: Selection | null): string {
  return selection ? `${selection.kind}:${selection.id}` : '';
}

/** Must be called in the panel itself, which renders whenever links may disappear. */
export function usePanelNavigator(): PanelNavigation {
  const store = useAppStore();
  const heading = useRef<HTMLHeadingElement>(null);
  const followed = useRef(false);
  const previewedLink = useRef<Element | null>(null);
  const navigation = useMemo(
    (): PanelNavigation => ({
      heading,
      follow: (selection) => {
        const state = store.getState();
        if (keyOf(state.view.selection) === keyOf(selection)) return heading.current?.focus();
        followed.current = true;
        state.select(selection);
      },
      consumeArrival: () => {
        const hasArrived = followed.current;
        followed.current = false;
        return hasArrived;
      },
      clearFilters: () => {
        // The heading of the filters is replaced by that of the report.
        flushSync(() => store.getState().clearFilters());
        heading.current?.focus();
      },
      preview: (link, region) => {
        previewedLink.current = link;
        useHover.getState().hover(region);
      },
      endPreview: (link) => {
        if (previewedLink.current !== link) return;
        previewedLink.current = null;
        useHover.getState().hover(null);
      },
    }),
    [store],
  );
  // A link that is removed while it is pointed at gets no leave event.
  useLayoutEffect(() => {
    const link = previewedLink.current;
    if (link && !link.isConnected) navigation.endPreview(link);
  });
  useEffect(
    () => () => {
      if (previewedLink.current) navigation.endPreview(previewedLink.current);
    },
    [navigation],
  );
  return navigation;
}

/** Null until the report is loaded. */
export function useLinks(viewModel: ViewModel | null): PanelLinks | null {
  const view = viewModel?.view;
  const atlas = viewModel?.linked.atlas;
  const {
    report,
    compare = null,
    filters,
    overlays,
    mode,
    indicator = null,
    chart = null,
    counties,
    layout,
    language,
  } = view ?? {};
  return useMemo(() => {
    if (!atlas || report === undefined || !filters || !overlays || !mode || !layout || !language)
      return null;
    const options = { counties: counties === true, layout, language };
    const unselected = {
      report,
      compare,
      beside: NO_BESIDE,
      filters,
      overlays,
      mode,
      indicator,
      chart,
      ...options,
    };
    // The address always contains the language: a new tab may prefer another one.
    const addressOf = addressesFrom(unselected, SECOND_LANGUAGE[language]);
    return { atlas, hrefOf: (selection) => `#${addressOf(selection)}` };
  }, [
    atlas,
    report,
    compare,
    filters,
    overlays,
    mode,
    indicator,
    chart,
    counties,
    layout,
    language,
  ]);
}
