import type { LinkedReport } from '../filters/filter.ts';
import { type Language, SECOND_LANGUAGE } from '../language.ts';
import type { Selection } from './view.ts';

/** The user's language first; null without a selection. */
export function nameOfSelection(
  linked: LinkedReport,
  selection: Selection | null,
  language: Language,
): string | null {
  if (!selection) return null;
  const { atlas } = linked;
  const name =
    selection.kind === 'region'
      ? atlas.region(selection.id)?.short
      : selection.kind === 'strategy'
        ? linked.strategy(selection.id)?.title
        : linked.speaker(selection.id)?.name;
  if (!name) return null;
  return `${name[language]} ${name[SECOND_LANGUAGE[language]]}`;
}
