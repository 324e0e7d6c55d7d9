import type { Span } from '../span.ts';
import { LAST_NAME_WORD, NAME_WORD, NO_NAMES, PRONOUN_NAMES } from './words.ts';

/** A name of two or three words that is directly before a position; `text` ends there. */
export function nameBefore(text: string): (Span & { readonly name: string }) | undefined {
  const match = new RegExp(`(?:${NAME_WORD} ){0,2}${LAST_NAME_WORD}$`, 'u').exec(
    text.slice(Math.max(0, text.length - 60)),
  );
  if (match === null) return undefined;
  const words = match[0].split(' ');
  while (words.length > 0 && !isFirstWord(words)) words.shift();
  return found(words, text.length - words.join(' ').length);
}

/** A name of two or three words at a position. */
export function nameAfter(
  text: string,
  at: number,
): (Span & { readonly name: string }) | undefined {
  const pattern = new RegExp(`${NAME_WORD}(?: ${NAME_WORD})?(?: ${LAST_NAME_WORD})`, 'uy');
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const words = match[0].split(' ');
  const end = words.findIndex((word, at) => !(at === 0 ? isFirstWord(words) : isNameWord(word)));
  return found(end < 0 ? words : words.slice(0, end), at);
}

function isNameWord(word: string | undefined): boolean {
  return word !== undefined && !NO_NAMES.has(word);
}

/** He and She are surnames where a given name follows: He Li. */
function isFirstWord([first, second]: readonly string[]): boolean {
  if (isNameWord(first)) return true;
  return first !== undefined && PRONOUN_NAMES.has(first) && isNameWord(second);
}

function found(words: readonly string[], start: number) {
  const name = words.join(' ');
  if (words.length < 2 || !isFirstWord(words) || !words.slice(1).every(isNameWord))
    return undefined;
  return { name, start, end: start + name.length };
}
