/** The maximal length of an address. No view needs a longer one, and longer ones are not read. */
export const MAX_LENGTH = 4096;
/** The maximal length of untrusted text in a notice. */
const MAX_SHOWN = 40;

/** Shortens untrusted text for a notice. */
export function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length <= MAX_SHOWN ? text : `${letters.slice(0, MAX_SHOWN).join('')}…`;
}

/** Decodes the percent-encoding that mail and chat programs add; null where it is broken. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** One parameter of an address; `value` is null where the encoding is broken. */
export interface Parameter {
  readonly name: string;
  readonly value: string | null;
}

/** The parameters of an address. Some programs also encode the `&`, so the pieces are decoded and split again. */
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
