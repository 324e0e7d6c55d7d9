/** No view needs a longer address, and longer ones are not read. */
export const MAX_LENGTH = 4096;
/** Characters of untrusted text in a notice. */
const MAX_SHOWN = 40;

export function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length <= MAX_SHOWN ? text : `${letters.slice(0, MAX_SHOWN).join('')}…`;
}

/** Mail and chat programs add percent-encoding. Null where it is broken. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** `value` is null where the encoding is broken. */
export interface Parameter {
  readonly name: string;
  readonly value: string | null;
}

/** Some programs also encode the `&`, so the pieces are decoded and split again. */
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
