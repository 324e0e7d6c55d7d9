import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../domain/language.ts';
import { createInteractionSlice, type InteractionSlice } from './interactionSlice.ts';
import { createLibrarySlice, type LibrarySlice } from './librarySlice.ts';
import {
  createPreferencesSlice,
  type Preferences,
  type PreferencesSlice,
} from './preferencesSlice.ts';
import { createPresentationSlice, type PresentationSlice } from './presentationSlice.ts';
import { createViewSlice, type ViewSlice } from './viewSlice.ts';

/** The state of one visit and the functions that change it: five slices, each the only owner of its part. */
export type AppState = ViewSlice &
  PreferencesSlice &
  LibrarySlice &
  PresentationSlice &
  InteractionSlice;

export type AppStore = StoreApi<AppState>;

export function createAppStore(language: Language, preferences: Preferences): AppStore {
  return createStore<AppState>((set, get) => ({
    ...createViewSlice(language)(set, get),
    ...createPreferencesSlice(preferences)(set, get),
    ...createLibrarySlice(set, get),
    ...createPresentationSlice(set, get),
    ...createInteractionSlice(set, get),
  }));
}
