import { spellingOf } from '../../compiler/spelling.ts';
import { isSlug } from '../../domain/ids.ts';

const LONGEST_SLUG = 60;

function latinSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST_SLUG)
    .replaceAll(/^-+|-+$/gu, '');
}

/** A slug from a text, from its pinyin where it is Chinese; empty where it has neither letters nor digits. */
function slugFrom(text: string): string {
  const short = text.slice(0, 2 * LONGEST_SLUG);
  const slug = latinSlug(short) || latinSlug(spellingOf(short.slice(0, 20)).pinyin);
  return /^\d{6}$/u.test(slug) ? `n-${slug}` : slug;
}

/** Makes ids that are slugs and different from each other. */
export class Slugs {
  readonly #used = new Set<string>();
  readonly #next = new Map<string, number>();

  /** Reserves an id that a user wrote, where it is a slug that is free. */
  take(id: string): boolean {
    if (!isSlug(id) || this.#used.has(id)) return false;
    this.#used.add(id);
    return true;
  }

  /** A free id from the first text that has letters or digits. */
  make(...texts: readonly string[]): string {
    const base = texts.map(slugFrom).find((slug) => slug !== '') ?? 'entry';
    let number = this.#next.get(base) ?? 1;
    let id = number === 1 ? base : `${base}-${number}`;
    while (this.#used.has(id) || !isSlug(id)) {
      number += 1;
      id = `${base}-${number}`;
    }
    this.#next.set(base, number + 1);
    this.#used.add(id);
    return id;
  }
}
