import { isSlug } from '../../../domain/ids.ts';

const LONGEST = 60;

/** Words of Latin letters and digits as a slug; `otherwise` when there are too few of them to tell texts apart. */
export function slugOf(text: string, otherwise: string): string {
  const slug = text
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-|-$/gu, '');
  const hasLetters = (slug.match(/[a-z]/gu)?.length ?? 0) >= 3;
  return hasLetters && isSlug(slug) ? slug : otherwise;
}

/** The slug, or the first one of `slug-2`, `slug-3` … that is free. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const numbered = `${slug}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}
