import { create } from 'zustand';
import type { Spot } from '../domain/layers.ts';

/** A dialog that lies over everything. */
export type DialogId = 'palette' | 'shortcuts' | 'preferences';

interface SurfaceState {
  readonly dialog: DialogId | null;
  /** Where the overlap chooser is open, null while it is shut. */
  readonly chooserAt: Spot | null;
  /** Arrow keys push the map instead of walking from region to region. */
  readonly panning: boolean;
  readonly openDialog: (dialog: DialogId | null) => void;
  readonly askAt: (spot: Spot | null) => void;
  readonly setPanning: (panning: boolean) => void;
}

/** What lies open over the map for the moment; in no address and not stored. */
export const useSurfaces = create<SurfaceState>((set) => ({
  dialog: null,
  chooserAt: null,
  panning: false,
  openDialog: (dialog) => set({ dialog }),
  askAt: (chooserAt) => set({ chooserAt }),
  setPanning: (panning) => set({ panning }),
}));
