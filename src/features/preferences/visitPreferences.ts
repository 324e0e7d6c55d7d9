import { parseFields, parsePreferences, toStored } from '../../data/parsePreferences.ts';
import { shorten } from '../../domain/view/addressParameters.ts';
import { readOverrides } from '../../domain/view/addressOverrides.ts';
import type { PreferenceStore } from '../../platform/preferenceStore.ts';
import type { AppStore } from '../../state/appStore.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../state/preferencesSlice.ts';
import type { Notice } from '../../state/interactionSlice.ts';

export interface FirstPreferences {
  readonly stored: Preferences;
  /** The stored ones, overridden by the address. */
  readonly now: Preferences;
  readonly notices: readonly Notice[];
}

/** `value` is the stored value, null for none; `hash` the page's address when it was opened. */
export function readPreferences(value: unknown, hash: string): FirstPreferences {
  const notices: Notice[] = [];
  const read = value === null ? null : parsePreferences(value, DEFAULT_PREFERENCES);
  const stored = read?.preferences ?? DEFAULT_PREFERENCES;
  const reset = value === null ? [] : (read?.reset ?? 'all');
  if (reset.length > 0) notices.push({ kind: 'preferences', reset });

  const overrides = readOverrides(hash);
  const overrideValues = Object.fromEntries(
    overrides.map(({ preference, value: text }) => [preference, text]),
  );
  const over = parseFields(overrideValues, stored);
  const dropped = overrides
    .filter(({ preference }) => over.reset.includes(preference))
    .map(({ parameter, value: text }) => ({
      parameter,
      value: shorten(text),
      reason: 'unknown' as const,
    }));
  if (dropped.length > 0) notices.push({ kind: 'override', dropped });
  return { stored, now: over.preferences, notices };
}

/** Stores what the user changes, not overrides from the address. Returns how to stop. */
export function keepPreferences(
  store: AppStore,
  { stored }: Pick<FirstPreferences, 'stored'>,
  device: Pick<PreferenceStore, 'write'>,
): () => void {
  let kept: Preferences = stored;
  return store.subscribe(({ preferences }, { preferences: before }) => {
    if (preferences === before) return;
    const changes = Object.entries(preferences).filter(
      ([name, value]) => value !== Reflect.get(before, name),
    );
    kept = { ...kept, ...Object.fromEntries(changes) };
    device.write(toStored(kept));
  });
}
