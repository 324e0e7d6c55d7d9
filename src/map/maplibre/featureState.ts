import { isProvinceCode } from '../../china/adcode.ts';
import type { Adcode } from '../../domain/ids.ts';
import type { RegionPaint } from '../../domain/paints/paint.ts';
import { LAYER, SOURCE } from './ids.ts';

type Paints = ReadonlyMap<Adcode, RegionPaint>;
type RegionSource = typeof SOURCE.provinces | typeof SOURCE.prefectures;
type PaintedSource = RegionSource | typeof SOURCE.markers;

/** What feature-state knows of a region's paint; `fill` null shows the plain land beneath. */
interface PaintState {
  readonly fill: string | null;
  readonly faded: boolean;
}
/** One call of `setFeatureState`, as data. */
export interface StatePatch {
  readonly source: PaintedSource;
  readonly id: Adcode;
  readonly state:
    | PaintState
    | { readonly hovered: boolean }
    | { readonly selected: boolean }
    | { readonly focused: boolean };
}

export interface FeatureEmphasis {
  readonly hovered: Adcode | null;
  readonly selected: Adcode | null;
  /** Null also where a circle stands for the outline. */
  readonly focused: Adcode | null;
}

const NO_PAINT: PaintState = { fill: null, faded: false };

/** A municipality, a special administrative region and Taiwan are a shape on both levels. */
function paintedIn(id: Adcode): readonly RegionSource[] {
  return isProvinceCode(id) ? [SOURCE.provinces, SOURCE.prefectures] : [SOURCE.prefectures];
}

/** Outlined once, though, and so is the rim of a marker at the place. */
function outlinedIn(id: Adcode): readonly PaintedSource[] {
  return [isProvinceCode(id) ? SOURCE.provinces : SOURCE.prefectures, SOURCE.markers];
}

function samePaint(a: RegionPaint | undefined, b: RegionPaint | undefined): boolean {
  return a?.fill === b?.fill && a?.faded === b?.faded;
}

/** The changes that turn the paints `before` into those `after`; everything when `before` is null. */
export function diffPaints(before: Paints | null, after: Paints): readonly StatePatch[] {
  if (before === after) return [];
  const ids = new Set([...(before?.keys() ?? []), ...after.keys()]);
  return [...ids].flatMap((id): StatePatch[] => {
    const paint = after.get(id);
    if (samePaint(before?.get(id), paint)) return [];
    const state = paint ? { fill: paint.fill, faded: paint.faded } : NO_PAINT;
    return paintedIn(id).map((source) => ({ source, id, state }));
  });
}

function move(
  before: Adcode | null,
  after: Adcode | null,
  state: (on: boolean) => StatePatch['state'],
): readonly StatePatch[] {
  if (before === after) return [];
  const patch = (id: Adcode | null, on: boolean): StatePatch[] =>
    id === null ? [] : outlinedIn(id).map((source) => ({ source, id, state: state(on) }));
  return [...patch(before, false), ...patch(after, true)];
}

/** The changes that carry the outlines of hover, selection and focus from one region to another. */
export function diffEmphasis(
  before: FeatureEmphasis | null,
  after: FeatureEmphasis,
): readonly StatePatch[] {
  return [
    ...move(before?.hovered ?? null, after.hovered, (hovered) => ({ hovered })),
    ...move(before?.selected ?? null, after.selected, (selected) => ({ selected })),
    ...move(before?.focused ?? null, after.focused, (focused) => ({ focused })),
  ];
}

const OUTLINES = [
  { layer: LAYER.provinceFocusCasing, of: 'focused', provinces: true },
  { layer: LAYER.provinceFocus, of: 'focused', provinces: true },
  { layer: LAYER.prefectureFocusCasing, of: 'focused', provinces: false },
  { layer: LAYER.prefectureFocus, of: 'focused', provinces: false },
  { layer: LAYER.provinceHover, of: 'hovered', provinces: true },
  { layer: LAYER.prefectureHover, of: 'hovered', provinces: false },
  { layer: LAYER.provinceSelectionCasing, of: 'selected', provinces: true },
  { layer: LAYER.provinceSelection, of: 'selected', provinces: true },
  { layer: LAYER.prefectureSelectionCasing, of: 'selected', provinces: false },
  { layer: LAYER.prefectureSelection, of: 'selected', provinces: false },
] as const;

/** Which layers of outlines have anything to show. */
export function outlineOpacities(
  emphasis: FeatureEmphasis,
): readonly { readonly layer: string; readonly opacity: 0 | 1 }[] {
  return OUTLINES.map(({ layer, of, provinces }) => {
    const id = emphasis[of];
    return { layer, opacity: id !== null && isProvinceCode(id) === provinces ? 1 : 0 };
  });
}

/** The regions drawn with the no-data pattern, ascending, so that two equal sets compare equal. */
export function placesWithoutData(paints: Paints): readonly Adcode[] {
  return [...paints].flatMap(([id, paint]) => (paint.noData ? [id] : [])).sort();
}
