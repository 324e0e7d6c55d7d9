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
  /** The names of the overridden ones, also where the value is the stored one. */
  readonly overridden: readonly string[];
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
  const overridden = overrides.map(({ preference }) => preference);
  return { stored, now: over.preferences, overridden, notices };
}

/** The fields of `after` that differ. */
function changesBetween(before: Preferences, after: Preferences): Partial<Preferences> {
  const changed = Object.entries(after).filter(
    ([name, value]) => value !== Reflect.get(before, name),
  );
  return Object.fromEntries(changed);
}

/**
 * Stores each field that the user changes, not overrides from the address, and takes over the fields
 * that another window changes, except overridden ones. Returns how to stop.
 */
export function keepPreferences(
  store: AppStore,
  { stored, overridden: first }: Pick<FirstPreferences, 'stored' | 'overridden'>,
  device: PreferenceStore,
): () => void {
  let kept: Preferences = stored;
  let isFollowing = false;
  const overridden = new Set(first);
  const read = (): Preferences =>
    parsePreferences(device.read(), DEFAULT_PREFERENCES)?.preferences ?? kept;
  const subscriptions = [
    store.subscribe(({ preferences }, { preferences: before }) => {
      if (preferences === before || isFollowing) return;
      const changes = changesBetween(before, preferences);
      for (const name of Object.keys(changes)) overridden.delete(name);
      // Another window may have stored other fields meanwhile.
      kept = { ...read(), ...changes };
      device.write(toStored(kept));
    }),
    device.onOtherWrite(() => {
      const stored = read();
      const changes = Object.entries(changesBetween(kept, stored));
      kept = stored;
      isFollowing = true;
      store
        .getState()
        .setPreferences(Object.fromEntries(changes.filter(([name]) => !overridden.has(name))));
      isFollowing = false;
    }),
  ];
  return () => {
    for (const unsubscribe of subscriptions) unsubscribe();
  };
}
