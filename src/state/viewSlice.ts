import type { GroupingId, MapLayerId, RegionId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import {
  defaultView,
  type Filters,
  type Layout,
  MOST_BESIDE,
  NO_BESIDE,
  NO_FILTERS,
  type Selection,
  type ViewState,
} from '../domain/view/view.ts';
import type { ChartView } from '../domain/indicators/chartView.ts';
import type { IndicatorView } from '../domain/indicators/indicatorView.ts';
import { DIFFERENCE_LAYER, INDICATOR_LAYER } from '../domain/view/mapLayerIds.ts';
import { besideAfter } from '../domain/view/besideAfter.ts';
import { withComparison } from '../domain/view/withComparison.ts';
import { withMode } from '../domain/view/withMode.ts';
import type { LibrarySlice } from './librarySlice.ts';
import type { PreferencesSlice } from './preferencesSlice.ts';
import type { PresentationSlice } from './presentationSlice.ts';
import type { SliceCreator } from './slice.ts';

/** Owns everything that the address shares. */
export interface ViewSlice {
  readonly view: ViewState;
  readonly setView: (view: ViewState) => void;
  /** Selects something, or nothing. A county also switches the counties on. */
  readonly select: (selection: Selection | null) => void;
  /** Compares the selected region with another one, or no longer; nothing beyond {@link MOST_BESIDE}, or in a show. */
  readonly toggleBeside: (region: RegionId) => void;
  readonly clearBeside: () => void;
  readonly setFilters: (filters: Filters) => void;
  readonly clearFilters: () => void;
  readonly toggleOverlay: (grouping: GroupingId) => void;
  readonly setOverlays: (groupings: readonly GroupingId[]) => void;
  /** Also shows the difference on the map; null ends the comparison. */
  readonly compareWith: (report: string | null) => void;
  readonly setMode: (layer: MapLayerId) => void;
  /** Colours the regions by it. */
  readonly showIndicator: (indicator: IndicatorView) => void;
  /** Beside the map, of the shown indicator or else of the default one; null closes it. */
  readonly showChart: (chart: ChartView | null) => void;
  /** Switched off, a selected county is replaced by the division around it. */
  readonly setCounties: (on: boolean) => void;
  readonly setLayout: (layout: Layout) => void;
  /** Also becomes the preferred language. */
  readonly setLanguage: (language: Language) => void;
}

export function createViewSlice(
  language: Language,
): SliceCreator<
  ViewSlice,
  Pick<LibrarySlice, 'atlas'> &
    Pick<PreferencesSlice, 'setPreferences'> &
    Pick<PresentationSlice, 'presentation'>
> {
  return (set, get) => {
    const changeView = (change: Partial<ViewState>): void =>
      set({ view: { ...get().view, ...change } });
    return {
      view: defaultView(language),
      setView: (view) => set({ view }),
      select: (selection) => {
        const region = selection?.kind === 'region' ? get().atlas?.place(selection.id) : undefined;
        // An address with a county works only where the counties are on.
        const isCounty = get().atlas?.counties.some(({ id }) => id === region?.id);
        set({
          view: {
            ...get().view,
            selection,
            beside: besideAfter(get().view, selection),
            ...(isCounty && { counties: true }),
          },
        });
      },
      toggleBeside: (region) => {
        const { selection, beside } = get().view;
        const isAllowed = selection?.kind === 'region' && selection.id !== region;
        // A scene shows regions side by side by its content, the same in all windows.
        if (!isAllowed || get().presentation.isOn) return;
        const others = beside.filter((id) => id !== region);
        if (others.length < beside.length)
          changeView({ beside: others.length === 0 ? NO_BESIDE : others });
        else if (beside.length < MOST_BESIDE) changeView({ beside: [...beside, region] });
      },
      clearBeside: () => {
        if (get().view.beside.length > 0) changeView({ beside: NO_BESIDE });
      },
      setFilters: (filters) => changeView({ filters }),
      clearFilters: () => changeView({ filters: NO_FILTERS }),
      toggleOverlay: (id) => {
        const { overlays } = get().view;
        const isOn = overlays.includes(id);
        changeView({
          overlays: isOn ? overlays.filter((other) => other !== id) : [...overlays, id],
        });
      },
      setOverlays: (overlays) => changeView({ overlays }),
      compareWith: (report) => {
        const view = withComparison(get().view, report);
        set({ view: report === null ? view : { ...view, ...withMode(DIFFERENCE_LAYER) } });
      },
      setMode: (layer) => changeView(withMode(layer)),
      showIndicator: (indicator) => changeView({ indicator, mode: INDICATOR_LAYER }),
      showChart: (chart) =>
        changeView(
          chart !== null && get().view.indicator === null
            ? { ...withMode(INDICATOR_LAYER), chart }
            : { chart },
        ),
      setCounties: (counties) => {
        const { atlas, view } = get();
        const { selection } = view;
        const county =
          !counties && selection?.kind === 'region'
            ? atlas?.counties.find(({ id }) => id === selection.id)
            : undefined;
        const outer = county?.parent ?? null;
        if (!county) {
          // An address with a county works only where the counties are on.
          const isKept = (id: RegionId) =>
            counties || !atlas?.counties.some((one) => one.id === id);
          const kept = view.beside.filter(isKept);
          changeView({ counties, beside: kept.length < view.beside.length ? kept : view.beside });
          return;
        }
        const selected = outer === null ? null : ({ kind: 'region', id: outer } as const);
        set({ view: { ...view, counties, selection: selected, beside: NO_BESIDE } });
      },
      setLayout: (layout) => changeView({ layout }),
      setLanguage: (next) => {
        changeView({ language: next });
        get().setPreferences({ language: next });
      },
    };
  };
}
