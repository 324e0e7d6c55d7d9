import type { Language } from '../language.ts';
import { MOST_BESIDE } from '../view/view.ts';
import type { OwnContent, PartlyBilingual } from './deck.ts';
import { type LocalizedText, localizedText } from './localizedText.ts';

export const CONTENT_KINDS = [
  'opening',
  'text',
  'list',
  'number',
  'picture',
  'question',
  'regions',
  'closing',
] as const satisfies readonly OwnContent['kind'][];

/** Regions side by side in a scene, as many as on the page. */
export const MOST_COLUMNS = 1 + MOST_BESIDE;

/** More lines are not readable on a stage. */
export const MAX_LINES = 12;

/** The lines of a content that is shown line by line; none for the others. */
export function linesOf(content: OwnContent | null): readonly PartlyBilingual[] {
  return content && 'lines' in content ? content.lines : [];
}

/** The texts of a content for paper and files, in the order of reading. Without the names of regions. */
export function textsOfContent(
  content: OwnContent | null,
  language: Language,
): readonly LocalizedText[] {
  const texts =
    content?.kind === 'number'
      ? [content.number, content.caption]
      : content?.kind === 'picture'
        ? [content.alt]
        : linesOf(content);
  return texts.flatMap((text) => localizedText(text, language) ?? []);
}
