import type { Shown } from '../domain/shown.ts';
import { deriveShown } from '../domain/shown.ts';
import type { AtlasState } from './store.ts';

const cache = new WeakMap<object, Shown>();

/** What the present view shows; the same object as long as view and report stay the same. Null without a report. */
export function selectShown({ linked, filter, view }: AtlasState): Shown | null {
  if (!linked || !filter) return null;
  const known = cache.get(view);
  if (known?.linked === linked) return known;
  const shown = deriveShown(linked, filter, view);
  cache.set(view, shown);
  return shown;
}
