import type { Language } from '../language.ts';
import type { MapLabel } from './paint.ts';
import type { Legibility } from './palette.ts';
import type { Place } from '../regions/region.ts';
import type { FilterResult, ViewModel } from '../view/viewModel.ts';
import { countsAt, ownCount } from '../view/viewModel.ts';
import type { Adcode, RegionId } from '../ids.ts';

const PROVINCES_FIRST = 1000;
const NAMED_FIRST = 10_000;
const NOTHING: ReadonlySet<RegionId> = new Set();

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

/** Before all names but the first; never faded. */
function withName(label: MapLabel): MapLabel {
  const priority = label.priority + NAMED_FIRST;
  return { ...label, priority, named: true, important: true, faded: false };
}

/** Counties have no names otherwise: they are points. */
function namedCounties(
  places: readonly Place[],
  language: Language,
  selected: RegionId | null,
  named: ReadonlySet<RegionId>,
): readonly MapLabel[] {
  return places
    .filter(({ id, level }) => level === 'county' && (named.has(id) || id === selected))
    .map(({ id, labelPoint, short }) => ({
      ...withName({
        ...{ id, point: labelPoint, text: short[language], faded: false },
        ...{ level: 'prefecture', priority: 0 },
      }),
      ...(id === selected && { first: true }),
    }));
}

/** `named` places have their names where others may not; a show names what its notes name. The selected place comes before places with statements. Unchanged labels are the same objects. */
export function deriveLabels(
  places: readonly Place[],
  language: Language,
  viewModel: ViewModel | null,
  labels: Legibility['labels'] = 'all',
  named: ReadonlySet<RegionId> = NOTHING,
): readonly MapLabel[] {
  const selection = viewModel?.view.selection;
  const selected = selection?.kind === 'region' ? selection.id : null;
  const plain = unselectedLabels(places, language, viewModel).flatMap(
    ({ label, isEssential: keeps }): MapLabel[] => {
      if (label.id === selected) return [{ ...label, first: true }];
      if (named.has(label.id)) return [withName(label)];
      return keeps || labels === 'all' ? [label] : [];
    },
  );
  return named.size === 0 ? plain : [...plain, ...namedCounties(places, language, selected, named)];
}
