import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { addressesFrom } from '../../domain/view/address.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import type { Selection } from '../../domain/view/view.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';
import type { PanelLinks, PanelNavigation } from './PanelNavigation.tsx';

/** Tells selections apart; empty for none. */
export function keyOf(selection: Selection | null): string {
  return selection ? `${selection.kind}:${selection.id}` : '';
}

/** The panel's navigation; to be called in the panel itself, which is rendered whenever links may go away. */
export function usePanelNavigator(): PanelNavigation {
  const store = useAppStore();
  const heading = useRef<HTMLHeadingElement>(null);
  const followed = useRef(false);
  const previewing = useRef<Element | null>(null);
  const navigation = useMemo(
    (): PanelNavigation => ({
      heading,
      follow: (selection) => {
        const state = store.getState();
        if (keyOf(state.view.selection) === keyOf(selection)) return heading.current?.focus();
        followed.current = true;
        state.select(selection);
      },
      arrived: () => {
        const did = followed.current;
        followed.current = false;
        return did;
      },
      clearFilters: () => {
        store.getState().clearFilters();
        heading.current?.focus();
      },
      preview: (link, region) => {
        previewing.current = link;
        useHover.getState().hover(region);
      },
      endPreview: (link) => {
        if (previewing.current !== link) return;
        previewing.current = null;
        useHover.getState().hover(null);
      },
    }),
    [store],
  );
  // A link that goes away while it is pointed at says nothing of it.
  useLayoutEffect(() => {
    const link = previewing.current;
    if (link && !link.isConnected) navigation.endPreview(link);
  });
  useEffect(
    () => () => {
      if (previewing.current) navigation.endPreview(previewing.current);
    },
    [navigation],
  );
  return navigation;
}

/** The same from one selection to the next; null without a report. */
export function useLinks(viewModel: ViewModel | null): PanelLinks | null {
  const view = viewModel?.view;
  const atlas = viewModel?.linked.atlas;
  const { filters, overlays, mode, counties, layout, language } = view ?? {};
  return useMemo(() => {
    if (!atlas || !filters || !overlays || !mode || !layout || !language) return null;
    const rest = { filters, overlays, mode, counties: counties === true, layout, language };
    // Opened in a new tab, a link should speak the language it was seen in, whatever that tab prefers.
    const addressOf = addressesFrom(rest, language === 'zh' ? 'en' : 'zh');
    return { atlas, hrefOf: (selection) => `#${addressOf(selection)}` };
  }, [atlas, filters, overlays, mode, counties, layout, language]);
}
