import type { Dropped } from '../domain/view/address.ts';
import type { Bilingual } from '../domain/language.ts';
import type { MapSpot } from '../domain/regions/regionsAt.ts';
import { MOST_FIRST, type Sorting } from '../domain/regionTable/rowOrder.ts';
import type { RowLevel } from '../domain/regionTable/regionRows.ts';
import type { RendererStatus } from '../domain/view/rendererStatus.ts';
import type { ArtefactId } from '../domain/artefacts.ts';
import type { Preferences } from './preferencesSlice.ts';
import type { SliceCreator } from './slice.ts';

export type DialogId =
  | 'palette'
  | 'shortcuts'
  | 'preferences'
  | 'handouts'
  | 'reports'
  | 'import'
  | 'article'
  | 'figures'
  | 'capture'
  | 'minutes';

export type Notice =
  | { readonly kind: 'address'; readonly dropped: readonly Dropped[] }
  /** Stored preferences that were set back to the default; `all` when nothing could be read. */
  | { readonly kind: 'preferences'; readonly reset: readonly (keyof Preferences)[] | 'all' }
  /** Preferences in the address that do not exist. */
  | { readonly kind: 'override'; readonly dropped: readonly Dropped[] }
  | { readonly kind: 'renderer' }
  /** `stale`: the file was made by another build of the product. */
  | {
      readonly kind: 'missing';
      readonly artefact: ArtefactId;
      readonly problem: 'unreachable' | 'damaged' | 'stale';
    }
  | { readonly kind: 'slow'; readonly artefact: ArtefactId }
  /** The open report was deleted from the device; `problem`: why a copy could not be kept. */
  | {
      readonly kind: 'deleted';
      readonly report: string;
      readonly name: Bilingual;
      readonly problem: 'denied' | 'full' | null;
    };

export interface TableState {
  readonly level: RowLevel;
  readonly text: string;
  /** How often the text was cleared other than by typing; the field then updates. */
  readonly clearCount: number;
  readonly sorting: Sorting;
}

export interface InteractionState {
  readonly dialog: DialogId | null;
  /** A file of figures that was chosen in another dialog. */
  readonly figuresFile: File | null;
  readonly chooserAt: MapSpot | null;
  /** The chooser is shown beside a click that has already selected: it takes no focus. */
  readonly isChooserQuiet: boolean;
  /** Arrow keys pan the map instead of moving from region to region. */
  readonly isPanning: boolean;
  /** The tools for drawing on the map are open. */
  readonly isDrawing: boolean;
  readonly rendererStatus: RendererStatus;
  /** Whether the map is zoomed in far enough to tell counties apart. */
  readonly isZoomedToCounties: boolean;
  /** The last text for screen readers, with a number that is new for each. */
  readonly announcement: { readonly text: string; readonly id: number };
  readonly table: TableState;
}

export interface InteractionSlice {
  readonly interaction: InteractionState;
  readonly notices: readonly Notice[];
  readonly setInteraction: (change: Partial<InteractionState>) => void;
  readonly openDialog: (dialog: DialogId | null) => void;
  /** Opens the dialog for the user's own figures with a file. */
  readonly openFigures: (figuresFile: File) => void;
  /** Opens the chooser and puts the focus in it; null closes it. */
  readonly openChooser: (spot: MapSpot | null) => void;
  readonly offerChooser: (spot: MapSpot) => void;
  /** What the open chooser did not know yet: its position after the camera moved, the city once it has loaded. */
  readonly updateChooser: (change: Partial<Pick<MapSpot, 'at' | 'city'>>) => void;
  readonly setPanning: (isPanning: boolean) => void;
  /** Announces `text` to screen readers; it replaces what has not been announced yet. */
  readonly announce: (text: string) => void;
  readonly setTable: (change: Partial<TableState>) => void;
  readonly notify: (notice: Notice) => void;
  readonly dismiss: (notice: Notice) => void;
}

export const createInteractionSlice: SliceCreator<InteractionSlice> = (set, get) => {
  /** Equal values notify no subscriber: pan mode and chooser are set on many events. */
  const setInteraction = (change: Partial<InteractionState>): void => {
    const { interaction } = get();
    const isEqual = Object.entries(change).every(
      ([key, value]) => Reflect.get(interaction, key) === value,
    );
    if (!isEqual) set({ interaction: { ...interaction, ...change } });
  };
  return {
    interaction: {
      ...{
        dialog: null,
        figuresFile: null,
        chooserAt: null,
        isChooserQuiet: false,
        isPanning: false,
      },
      isDrawing: false,
      rendererStatus: { renderer: 'svg', reason: 'temporary' },
      isZoomedToCounties: false,
      announcement: { text: '', id: 0 },
      table: { level: 'province', text: '', clearCount: 0, sorting: MOST_FIRST },
    },
    notices: [],
    setInteraction,
    openDialog: (dialog) => setInteraction({ dialog, figuresFile: null }),
    openFigures: (figuresFile) => setInteraction({ dialog: 'figures', figuresFile }),
    openChooser: (chooserAt) => setInteraction({ chooserAt, isChooserQuiet: false }),
    offerChooser: (chooserAt) => setInteraction({ chooserAt, isChooserQuiet: true }),
    updateChooser: (change) => {
      const { chooserAt } = get().interaction;
      setInteraction({ chooserAt: chooserAt && { ...chooserAt, ...change } });
    },
    setPanning: (isPanning) => setInteraction({ isPanning }),
    announce: (text) => {
      const { id } = get().interaction.announcement;
      setInteraction({ announcement: { text, id: id + 1 } });
    },
    setTable: (change) => setInteraction({ table: { ...get().interaction.table, ...change } }),
    notify: (notice) => set({ notices: [...get().notices, notice] }),
    dismiss: (notice) => set({ notices: get().notices.filter((other) => other !== notice) }),
  };
};
