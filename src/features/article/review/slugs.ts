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
