import type { RegionId } from '../ids.ts';
import type { Language } from '../language.ts';
import type { Atlas } from '../regions/atlas.ts';
import type { GroupingLabel, GroupingOverlay } from './paint.ts';

/** The names of the outlines on the map, in the colours of the outlines. */
export function deriveGroupingLabels(
  overlays: readonly GroupingOverlay[],
  atlas: Atlas,
  language: Language,
): readonly GroupingLabel[] {
  return overlays.flatMap(({ id, colour, full, partial, selected }): GroupingLabel[] => {
    const text = atlas.grouping(id)?.short[language];
    if (text === undefined) return [];
    const places = [...full, ...partial];
    return [{ id, text, colour, places, ...(selected && { first: true }) }];
  });
}

/** The names of groupings that are spoken of and have no outline on the map. */
export function deriveBareGroupingLabels(
  named: ReadonlySet<RegionId>,
  overlays: readonly GroupingOverlay[],
  atlas: Atlas,
  language: Language,
  colour: string,
): readonly GroupingLabel[] {
  return [...named].flatMap((id): GroupingLabel[] => {
    const grouping = atlas.grouping(id);
    if (!grouping || overlays.some((overlay) => overlay.id === id)) return [];
    const places = grouping.members.map(({ place }) => place);
    return [{ id: grouping.id, text: grouping.short[language], colour, places, isBare: true }];
  });
}
