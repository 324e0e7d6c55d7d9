import type { Language } from '../language.ts';
import type { Atlas } from '../regions/atlas.ts';
import type { GroupingLabel, GroupingOverlay } from './paint.ts';

/** The names of the outlines on the map, in the colours of the outlines. */
export function deriveGroupingLabels(
  overlays: readonly GroupingOverlay[],
  atlas: Atlas,
  language: Language,
): readonly GroupingLabel[] {
  return overlays.flatMap(({ id, colour, full, partial }) => {
    const text = atlas.grouping(id)?.short[language];
    return text === undefined ? [] : [{ id, text, colour, places: [...full, ...partial] }];
  });
}
