import type { Bilingual } from '../domain/language.ts';

/** Edit distance (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const above = row[j + 1] ?? 0;
      const left = next[j] ?? 0;
      const diagonal = row[j] ?? 0;
      next.push(Math.min(above + 1, left + 1, diagonal + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Null where more than two letters in five differ. */
export function nearest(written: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.floor(written.length * 0.4) + 1;
  for (const candidate of known) {
    const d = distance(written, candidate);
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/** A similar entry of `known`, else `otherwise`. */
export function suggestion(
  written: string,
  known: Iterable<string>,
  otherwise: Bilingual,
): Bilingual {
  const match = nearest(written, known);
  return match === null
    ? otherwise
    : { zh: `是不是想写“${match}”？`, en: `did you mean "${match}"?` };
}
