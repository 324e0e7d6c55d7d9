import type { Language } from '../language.ts';
import type { MapLabel } from './paint.ts';
import type { Legibility } from './palette.ts';
import type { Place } from '../regions/region.ts';
import type { FilterResult, ViewModel } from '../view/viewModel.ts';
import { countsAt, ownCount } from '../view/viewModel.ts';
import type { Adcode } from '../ids.ts';

const PROVINCES_FIRST = 1000;

/** Square degrees, a rough size. */
function extent({ bounds: [west, south, east, north] }: Place): number {
  return (east - west) * (north - south);
}

interface UnselectedLabel {
  readonly label: MapLabel;
  /** Whether the label is shown where labels are few. */
  readonly isEssential: boolean;
}

interface CachedLabels {
  readonly language: Language;
  readonly filterResult: FilterResult | undefined;
  readonly highlighted: ReadonlySet<Adcode> | null;
  readonly labels: readonly UnselectedLabel[];
}

const labelsByPlaces = new WeakMap<readonly Place[], CachedLabels>();

/** Cached: renderers compare labels by identity. */
function unselectedLabels(
  places: readonly Place[],
  language: Language,
  viewModel: ViewModel | null,
): readonly UnselectedLabel[] {
  const filterResult = viewModel?.filterResult;
  const highlighted: ReadonlySet<Adcode> | null = viewModel?.highlighted ?? null;
  const cached = labelsByPlaces.get(places);
  if (
    cached?.language === language &&
    cached.filterResult === filterResult &&
    cached.highlighted === highlighted
  )
    return cached.labels;
  const plain = places.flatMap((place): UnselectedLabel[] => {
    if (place.level === 'county') return [];
    const statements = viewModel ? ownCount(countsAt(viewModel, place.id)) : 0;
    const base = place.level === 'province' ? PROVINCES_FIRST : 0;
    const label: MapLabel = {
      id: place.id,
      point: place.labelPoint,
      text: place.short[language],
      level: place.level,
      priority: base + statements * 10 + Math.min(9, extent(place)),
      faded: highlighted !== null && !highlighted.has(place.id),
      important: statements > 0,
    };
    return [{ label, isEssential: place.level === 'province' || statements > 0 }];
  });
  labelsByPlaces.set(places, { language, filterResult, highlighted, labels: plain });
  return plain;
}

/** The selected place comes before places with statements. Unchanged labels are the same objects. */
export function deriveLabels(
  places: readonly Place[],
  language: Language,
  viewModel: ViewModel | null,
  labels: Legibility['labels'] = 'all',
): readonly MapLabel[] {
  const selection = viewModel?.view.selection;
  const selected = selection?.kind === 'region' ? selection.id : null;
  return unselectedLabels(places, language, viewModel).flatMap(
    ({ label, isEssential: keeps }): MapLabel[] => {
      if (label.id === selected) return [{ ...label, first: true }];
      return keeps || labels === 'all' ? [label] : [];
    },
  );
}
