import type { Language } from '../domain/language.ts';
import type { ClickLevel } from '../domain/regions/regionsAt.ts';
import type { ProjectionId } from '../domain/view/projection.ts';
import type { Theme } from '../domain/view/theme.ts';
import type { SliceCreator } from './slice.ts';

/** `svg` never loads the map engine, `engine` always asks for it, `auto` uses it where a graphics card draws it. */
export type RendererChoice = 'auto' | 'engine' | 'svg';
export const RENDERER_CHOICES: readonly RendererChoice[] = ['auto', 'engine', 'svg'];

/** Stored on this device, never in the address. */
export interface Preferences {
  readonly theme: Theme;
  /** The user's last choice; null follows the browser. */
  readonly language: Language | null;
  readonly renderer: RendererChoice;
  /** Only the SVG renderer draws `albers`, whatever `renderer` says. */
  readonly projection: ProjectionId;
  /** 审图号, the map approval number shown on every map; null while none has been entered. */
  readonly approvalNumber: string | null;
  /** What a click selects where several regions overlap. */
  readonly level: ClickLevel;
  /** Whether shortcuts of a single letter, digit or sign work (WCAG 2.1.4 asks for a way to switch them off). */
  readonly characterKeys: boolean;
  /** Whether the editor's translations are shown below quotations. */
  readonly glosses: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  language: null,
  renderer: 'auto',
  projection: 'albers',
  approvalNumber: null,
  level: 'place',
  characterKeys: true,
  glosses: false,
};

export interface PreferencesSlice {
  readonly preferences: Preferences;
  readonly setPreferences: (change: Partial<Preferences>) => void;
}

/** The engine draws only Mercator. */
function neededProjection({ renderer }: Partial<Preferences>): Partial<Preferences> {
  return renderer === 'engine' ? { projection: 'mercator' } : {};
}

export function createPreferencesSlice(preferences: Preferences): SliceCreator<PreferencesSlice> {
  return (set, get) => ({
    preferences,
    setPreferences: (change) =>
      set({ preferences: { ...get().preferences, ...neededProjection(change), ...change } }),
  });
}
