import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dropped } from '../domain/view/address.ts';
import type { Atlas } from '../domain/regions/atlas.ts';
import type { LinkedReport, StatementFilter } from '../domain/filters/filter.ts';
import type { Corpus } from '../domain/corpus/corpus.ts';
import { createStatementFilter, linkCorpus } from '../domain/filters/filter.ts';
import type { GroupingId, MapLayerId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import type { ClickLevel } from '../domain/regions/regionsAt.ts';
import type { Grouping } from '../domain/regions/region.ts';
import type { ProjectionId } from '../domain/view/projection.ts';
import type { Theme } from '../domain/view/theme.ts';
import type { Filters, Layout, Selection, ViewState } from '../domain/view/view.ts';
import { defaultView, NO_FILTERS } from '../domain/view/view.ts';

/** `svg` spares the map engine, `engine` asks for it; `auto` uses it where a graphics card draws it. */
export type RendererChoice = 'auto' | 'engine' | 'svg';
export const RENDERER_CHOICES: readonly RendererChoice[] = ['auto', 'engine', 'svg'];

/** Stored on this device, never in the address. */
export interface Preferences {
  readonly theme: Theme;
  /** What the reader last chose; null to follow the browser. */
  readonly language: Language | null;
  readonly renderer: RendererChoice;
  /** `albers` is drawn by the SVG renderer alone, whatever `renderer` says. */
  readonly projection: ProjectionId;
  /** 审图号, the map approval number that stands in the credit; null as long as there is none. */
  readonly approvalNumber: string | null;
  /** What a click means where several layers lie; see the overlap chooser. */
  readonly level: ClickLevel;
  /** Whether shortcuts of a single letter, digit or sign work (WCAG 2.1.4 asks for a way to switch them off). */
  readonly characterKeys: boolean;
}
export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  language: null,
  renderer: 'auto',
  projection: 'mercator',
  approvalNumber: null,
  level: 'place',
  characterKeys: true,
};

/** One part of the product that may be missing; `detail` is for the log, never shown. */
export type ArtefactId =
  | 'report'
  | 'regions'
  | 'provinces'
  | 'prefectures'
  | 'fine'
  | 'context'
  | 'names'
  | 'bases'
  | 'counties'
  | 'countyShapes';

/** Whether what is known of the counties is here; `missing` after a failure. */
export type CountyData = 'none' | 'loading' | 'there' | 'missing';

/** Something the reader should know, said in one sentence by the notices. */
export type Notice =
  | { readonly kind: 'address'; readonly dropped: readonly Dropped[] }
  /** Stored preferences that were set back to the default; `all` when nothing could be read. */
  | { readonly kind: 'preferences'; readonly reset: readonly (keyof Preferences)[] | 'all' }
  /** What the address asked for this visit alone and does not exist. */
  | { readonly kind: 'override'; readonly dropped: readonly Dropped[] }
  | { readonly kind: 'renderer' }
  /** `stale`: another build of the product made it. */
  | {
      readonly kind: 'missing';
      readonly part: ArtefactId;
      readonly problem: 'unreachable' | 'damaged' | 'stale';
    }
  /** Still on its way after some seconds. */
  | { readonly kind: 'slow'; readonly part: ArtefactId };

export interface AppState {
  readonly view: ViewState;
  readonly preferences: Preferences;
  readonly atlas: Atlas | null;
  readonly linked: LinkedReport | null;
  readonly filter: StatementFilter | null;
  readonly notices: readonly Notice[];
  /** The groupings with their documents and notes, which come later than the atlas; null until then. */
  readonly describedGroupings: ReadonlyMap<GroupingId, Grouping> | null;
  readonly countyData: CountyData;
}

/** The verbs. Each sets what it names and leaves the rest. */
export interface AppActions {
  /** The report, if it is there, is linked to it anew. */
  readonly showAtlas: (atlas: Atlas) => void;
  readonly showMembershipSources: (described: readonly Grouping[]) => void;
  /** Needs the atlas to be there. */
  readonly showReport: (corpus: Corpus) => void;
  readonly setView: (view: ViewState) => void;
  readonly select: (selection: Selection | null) => void;
  readonly setFilters: (filters: Filters) => void;
  readonly clearFilters: () => void;
  readonly toggleOverlay: (grouping: GroupingId) => void;
  readonly setOverlays: (groupings: readonly GroupingId[]) => void;
  readonly setMode: (layer: MapLayerId) => void;
  /** Off, a selected county gives way to what it lies in. */
  readonly setCounties: (on: boolean) => void;
  readonly setCountyData: (data: CountyData) => void;
  readonly setLayout: (layout: Layout) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setPreferences: (preferences: Partial<Preferences>) => void;
  readonly notify: (notice: Notice) => void;
  readonly dismiss: (notice: Notice) => void;
}

export type AppStore = StoreApi<AppState & AppActions>;

/** A store for one visit, empty until the artefacts arrive. */
export function createAppStore(language: Language, preferences: Preferences): AppStore {
  return createStore((set, get) => {
    const changeView = (change: Partial<ViewState>) => set({ view: { ...get().view, ...change } });
    return {
      view: defaultView(language),
      preferences,
      atlas: null,
      linked: null,
      filter: null,
      notices: [],
      describedGroupings: null,
      countyData: 'none',
      showAtlas: (atlas) => {
        const before = get().linked;
        if (!before) {
          set({ atlas });
          return;
        }
        const linked = linkCorpus(before.corpus, atlas);
        set({ atlas, linked, filter: createStatementFilter(linked) });
      },
      showReport: (corpus) => {
        const { atlas } = get();
        if (!atlas) throw new Error('showReport before showAtlas');
        const linked = linkCorpus(corpus, atlas);
        set({ linked, filter: createStatementFilter(linked) });
      },
      showMembershipSources: (all) =>
        set({ describedGroupings: new Map(all.map((one) => [one.id, one])) }),
      setView: (view) => set({ view }),
      select: (selection) => {
        const region = selection?.kind === 'region' ? get().atlas?.place(selection.id) : undefined;
        // An address with a county works only where the counties are on.
        const isCounty = get().atlas?.counties.some(({ id }) => id === region?.id);
        changeView({ selection, ...(isCounty && { counties: true }) });
      },
      setFilters: (filters) => changeView({ filters }),
      clearFilters: () => changeView({ filters: NO_FILTERS }),
      toggleOverlay: (id) => {
        const { overlays } = get().view;
        const on = overlays.includes(id);
        changeView({ overlays: on ? overlays.filter((other) => other !== id) : [...overlays, id] });
      },
      setOverlays: (overlays) => changeView({ overlays }),
      setMode: (layer) => changeView({ mode: layer }),
      setCounties: (counties) => {
        const { atlas, view } = get();
        const { selection } = view;
        const county =
          !counties && selection?.kind === 'region'
            ? atlas?.counties.find(({ id }) => id === selection.id)
            : undefined;
        const outer = county?.parent ?? null;
        changeView({
          counties,
          ...(county && { selection: outer === null ? null : { kind: 'region', id: outer } }),
        });
      },
      setCountyData: (countyData) => set({ countyData }),
      setLayout: (layout) => changeView({ layout }),
      setLanguage: (next) => {
        changeView({ language: next });
        set({ preferences: { ...get().preferences, language: next } });
      },
      setPreferences: (change) => set({ preferences: { ...get().preferences, ...change } }),
      notify: (notice) => set({ notices: [...get().notices, notice] }),
      dismiss: (notice) => set({ notices: get().notices.filter((other) => other !== notice) }),
    };
  });
}
