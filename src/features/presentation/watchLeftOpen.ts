import { wasLeft } from '../../domain/deck/showLife.ts';
import type { AppStore } from '../../state/appStore.ts';
import { dispatchShow } from './show.ts';

/** Time between two looks at the clock, milliseconds. */
const CHECK_MS = 15_000;

/** Asks whether to go on after the device slept, or after the show was not changed for hours. Returns how to stop. */
export function watchLeftOpen(store: AppStore): () => void {
  let seen = Date.now();
  let changed = seen;
  const check = (): void => {
    const now = Date.now();
    const { show } = store.getState().presentation;
    if (show && wasLeft({ changed, seen }, now)) {
      const isGone = wasLeft({ changed: now, seen }, now);
      dispatchShow(store, { kind: 'leave', lastSeen: isGone ? seen : changed, now });
    }
    seen = now;
  };
  const timer = setInterval(check, CHECK_MS);
  document.addEventListener('visibilitychange', check);
  window.addEventListener('focus', check);
  const stopFollowing = store.subscribe(({ presentation }, { presentation: before }) => {
    if (presentation.show !== before.show) changed = Date.now();
  });
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', check);
    window.removeEventListener('focus', check);
    stopFollowing();
  };
}
