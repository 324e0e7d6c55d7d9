import { nearest } from '../../compiler/suggest.ts';
import { fold } from '../../domain/search/foldText.ts';
import { commaPieces, listPieces } from '../cellText.ts';

/** `several`: more than one entry has this name. */
type Found = { readonly id: string } | 'several' | 'none';

export interface NamesInList {
  readonly ids: readonly string[];
  readonly unknown: readonly { readonly text: string; readonly found: 'several' | 'none' }[];
}

const EMPTY: NamesInList = { ids: [], unknown: [] };

/** Texts are compared with all names, so only so many unknown ones get a suggestion. */
const MOST_SUGGESTIONS = 200;

/** The entries of one table by id and by their names in both languages. */
export class Names {
  readonly #ids = new Map<string, string>();
  readonly #names = new Map<string, string | null>();
  readonly #labels = new Set<string>();
  /** Found texts, until another entry is added. */
  readonly #found = new Map<string, Found>();
  /** Lists of found texts only, until another entry is added. */
  readonly #lists = new Map<string, NamesInList>();
  #suggestions = 0;

  /** `written`: the id as the user wrote it; empty for a made one. */
  add(id: string, written: string, names: readonly string[]): void {
    this.#found.clear();
    this.#lists.clear();
    if (written !== '') this.#ids.set(written.toLowerCase(), id);
    if (!this.#ids.has(id)) this.#ids.set(id, id);
    for (const name of names) {
      const key = fold(name);
      if (key === '') continue;
      const same = this.#names.get(key);
      this.#names.set(key, same === undefined || same === id ? id : null);
      this.#labels.add(name);
    }
  }

  find(text: string): Found {
    const known = this.#found.get(text);
    if (known !== undefined) return known;
    const found = this.#search(text);
    this.#found.set(text, found);
    return found;
  }

  #search(text: string): Found {
    const byId = this.#ids.get(text.toLowerCase());
    if (byId !== undefined) return { id: byId };
    const byName = this.#names.get(fold(text));
    if (byName !== undefined) return byName === null ? 'several' : { id: byName };
    return this.#withoutZeros(text);
  }

  /** Spreadsheets turn the id 007 into the number 7. */
  #withoutZeros(text: string): Found {
    if (!/^\d+$/u.test(text)) return 'none';
    const short = text.replace(/^0+(?=\d)/u, '');
    for (let length = short.length; length <= 6; length += 1) {
      const id = this.#ids.get(short.padStart(length, '0'));
      if (id !== undefined) return { id };
    }
    return 'none';
  }

  /** The name that is most similar to an unknown text; null where none is. */
  nearest(text: string): string | null {
    this.#suggestions += 1;
    if (this.#suggestions > MOST_SUGGESTIONS || text.length > 100) return null;
    return nearest(text, this.#labels);
  }

  /** The entries that a list in a cell names, and those of its pieces that name none or several. */
  list(text: string): NamesInList {
    if (text === '') return EMPTY;
    const known = this.#lists.get(text);
    if (known !== undefined) return known;
    const list = this.#listOfNames(text) ?? this.#searchList(text);
    if (list.unknown.length === 0) this.#lists.set(text, list);
    return list;
  }

  /** The most frequent kind of list: names between the surest separators. Null for any other text. */
  #listOfNames(text: string): NamesInList | null {
    const pieces = listPieces(text);
    if (pieces.length < 2 || this.#labels.has(text)) return null;
    const ids: string[] = [];
    for (const piece of pieces) {
      const found = this.find(piece);
      if (typeof found !== 'object') return null;
      ids.push(found.id);
    }
    return { ids: [...new Set(ids)], unknown: [] };
  }

  #searchList(text: string): NamesInList {
    const whole = this.find(text);
    if (typeof whole === 'object') return { ids: [whole.id], unknown: [] };
    const ids: string[] = [];
    const unknown: { readonly text: string; readonly found: 'several' | 'none' }[] = [];
    for (const piece of listPieces(text).flatMap((each) => this.#split(each))) {
      const found = this.find(piece);
      if (typeof found === 'object') ids.push(found.id);
      else unknown.push({ text: piece, found });
    }
    return { ids: [...new Set(ids)], unknown };
  }

  /** A piece that is no name as a whole is split at commas where one of its parts is a name. */
  #split(piece: string): readonly string[] {
    if (this.find(piece) !== 'none') return [piece];
    const parts = commaPieces(piece);
    return parts.some((part) => this.find(part) !== 'none') ? parts : [piece];
  }
}
