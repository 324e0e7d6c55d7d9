import { create } from 'zustand';
import type { MapSpot } from '../domain/regions/regionsAt.ts';

/** A dialog that lies over everything. */
export type DialogId = 'palette' | 'shortcuts' | 'preferences' | 'handouts';

export interface Surfaces {
  readonly dialog: DialogId | null;
  /** Where the overlap chooser is open, null while it is shut. */
  readonly chooserAt: MapSpot | null;
  /** The chooser stands beside a click that has already selected: it takes no focus. */
  readonly chooserQuiet: boolean;
  /** Arrow keys push the map instead of walking from region to region. */
  readonly panning: boolean;
  readonly openDialog: (dialog: DialogId | null) => void;
  /** Opens the chooser with the focus in it; null shuts it. */
  readonly askAt: (spot: MapSpot | null) => void;
  /** Opens the chooser beside a click, quietly. */
  readonly offerAt: (spot: MapSpot) => void;
  /** The map moved beneath the chooser, which stays with its place. */
  readonly moveChooser: (at: MapSpot['at']) => void;
  readonly setPanning: (panning: boolean) => void;
}

/** What lies open over the map for the moment; in no address and not stored. */
export const useSurfaces = create<Surfaces>((set) => ({
  dialog: null,
  chooserAt: null,
  chooserQuiet: false,
  panning: false,
  openDialog: (dialog) => set({ dialog }),
  askAt: (chooserAt) => set({ chooserAt, chooserQuiet: false }),
  offerAt: (chooserAt) => set({ chooserAt, chooserQuiet: true }),
  moveChooser: (at) => set(({ chooserAt }) => ({ chooserAt: chooserAt && { ...chooserAt, at } })),
  setPanning: (panning) => set({ panning }),
}));
