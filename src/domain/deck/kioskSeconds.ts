import { MAX_LENGTH, parametersOf } from '../view/addressParameters.ts';

/** Seconds for each scene of a kiosk. */
export const KIOSK_SECONDS = { min: 5, max: 600, usual: 20 } as const;
/** The parameter of the address; read once, never written. */
export const KIOSK_PARAMETER = 'kiosk';

/** Whole seconds within {@link KIOSK_SECONDS}; null for a text that is none. */
export function readKioskSeconds(text: string): number | null {
  if (!/^\d{1,4}$/u.test(text)) return null;
  const seconds = Number(text);
  return seconds >= KIOSK_SECONDS.min && seconds <= KIOSK_SECONDS.max ? seconds : null;
}

/** What an address asks for, as written; null where it asks for no kiosk. Never throws. */
export function kioskIn(hash: string): string | null {
  const text = hash.replace(/^#/, '');
  if (text.length > MAX_LENGTH) return null;
  const found = parametersOf(text).find(({ name }) => name === KIOSK_PARAMETER);
  return found ? (found.value ?? '') : null;
}
