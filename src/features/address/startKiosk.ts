import { KIOSK_PARAMETER, readKioskSeconds } from '../../domain/deck/kioskSeconds.ts';
import { shorten } from '../../domain/view/addressParameters.ts';
import type { AppStore } from '../../state/appStore.ts';

/** Starts the show that plays by itself; a value that is no number of seconds is reported. */
export function startKiosk(store: AppStore, value: string): void {
  const seconds = readKioskSeconds(value);
  if (seconds !== null) store.getState().presentKiosk(seconds);
  else {
    const dropped = [
      { parameter: KIOSK_PARAMETER, value: shorten(value), reason: 'unknown' as const },
    ];
    store.getState().notify({ kind: 'address', dropped });
  }
}
