import { create } from 'zustand';
import type { Adcode, RegionId } from '../domain/ids.ts';

interface HoverState {
  readonly hovered: RegionId | null;
  readonly hover: (region: RegionId | null) => void;
  /** The place with the keyboard focus ring, while the map has the focus. */
  readonly focused: Adcode | null;
  readonly focusOn: (place: Adcode | null) => void;
  /** The colour of the class of the legend whose regions alone are highlighted; null for all. */
  readonly highlightedClass: string | null;
  readonly highlightClass: (colour: string | null) => void;
  /** The places that alone are highlighted, e.g. those in the range of a scatter; null for all. */
  readonly highlightedPlaces: ReadonlySet<Adcode> | null;
  readonly highlightPlaces: (places: ReadonlySet<Adcode> | null) => void;
}

/** Hover changes with every pointer move and concerns few components, so it has a store of its own. */
export const useHover = create<HoverState>((set) => ({
  hovered: null,
  hover: (hovered) => set((state) => (state.hovered === hovered ? state : { hovered })),
  focused: null,
  focusOn: (focused) => set((state) => (state.focused === focused ? state : { focused })),
  highlightedClass: null,
  highlightClass: (highlightedClass) =>
    set((state) => (state.highlightedClass === highlightedClass ? state : { highlightedClass })),
  highlightedPlaces: null,
  highlightPlaces: (highlightedPlaces) =>
    set((state) => (state.highlightedPlaces === highlightedPlaces ? state : { highlightedPlaces })),
}));
