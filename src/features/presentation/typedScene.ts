/** Digits further apart than this are of two numbers, milliseconds. */
const MAX_PAUSE_MS = 3000;
/** More digits than any deck needs. */
const MAX_DIGITS = 3;

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * Reads a number that is typed and confirmed by Enter. The returned function takes each key and its moment in
 * milliseconds: `digit` for one that was taken, the number (from 1) at its Enter, null for any other key.
 */
export function typedScene(): (press: Press, now: number) => number | 'digit' | null {
  let [digits, last] = ['', 0];
  return ({ key, ctrlKey, metaKey, altKey }, now) => {
    if (now - last > MAX_PAUSE_MS) digits = '';
    // A number begins with 1 to 9: 0 alone shows the whole country.
    const isDigit = /^[0-9]$/u.test(key) && (digits !== '' || key !== '0');
    if (isDigit && !ctrlKey && !metaKey && !altKey) {
      [digits, last] = [(digits + key).slice(-MAX_DIGITS), now];
      return 'digit';
    }
    const number = key === 'Enter' && digits !== '' ? Number(digits) : null;
    digits = '';
    return number;
  };
}
