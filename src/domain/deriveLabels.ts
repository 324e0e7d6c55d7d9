import type { Language } from './language.ts';
import type { MapLabel } from './paint.ts';
import type { Legibility } from './palette.ts';
import type { Place } from './region.ts';
import type { Shown } from './shown.ts';
import { countsAt, ownCount } from './shown.ts';
import type { Adcode } from './ids.ts';

const PROVINCES_FIRST = 1000;

/** Degrees² of the bounds: a rough size, good enough to let large places keep their name. */
function extent({ bounds: [west, south, east, north] }: Place): number {
  return (east - west) * (north - south);
}

/**
 * The names on the map, one a region, in one language. The selected place keeps its name first, then
 * places with statements. With `few`, prefectures without statements have none.
 */
export function deriveLabels(
  places: readonly Place[],
  language: Language,
  shown: Shown | null,
  labels: Legibility['labels'] = 'all',
): readonly MapLabel[] {
  const selection = shown?.view.selection;
  const selected = selection?.kind === 'region' ? selection.id : null;
  const lit: ReadonlySet<Adcode> | null = shown?.lit ?? null;
  return places.flatMap((place): MapLabel[] => {
    if (place.level === 'county') return [];
    const statements = shown ? ownCount(countsAt(shown, place.id)) : 0;
    const first = place.id === selected;
    const base = place.level === 'province' ? PROVINCES_FIRST : 0;
    if (labels === 'few' && place.level === 'prefecture' && statements === 0 && !first) return [];
    return [
      {
        id: place.id,
        point: place.labelPoint,
        text: place.short[language],
        level: place.level,
        priority: base + statements * 10 + Math.min(9, extent(place)),
        ...(first && { first }),
        faded: lit !== null && !lit.has(place.id),
      },
    ];
  });
}
