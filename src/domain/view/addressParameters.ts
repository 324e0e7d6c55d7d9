/** Longer addresses than any view can have; what is behind is not looked at. */
export const MAX_LENGTH = 4096;
const MAX_SHOWN = 40;

/** Foreign text cut to what a notice can show. */
export function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length <= MAX_SHOWN ? text : `${letters.slice(0, MAX_SHOWN).join('')}…`;
}

/** Undoes percent-encoding that mail and chat programs add; null when it is broken. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** One piece of an address between two `&`; `value` is null where the encoding is broken. */
export interface Parameter {
  readonly name: string;
  readonly value: string | null;
}

/** Programs that encode the whole hash part hide its `&` too, so pieces are decoded, then split again. */
export function parametersOf(text: string): readonly Parameter[] {
  return text
    .split('&')
    .flatMap((piece): readonly Parameter[] => {
      const plain = decoded(piece);
      if (plain === null) return [{ name: piece, value: null }];
      return plain.split('&').map((part) => {
        const [name = '', ...rest] = part.split('=');
        return { name, value: rest.join('=') };
      });
    })
    .filter(({ name, value }) => name !== '' || value !== '');
}
