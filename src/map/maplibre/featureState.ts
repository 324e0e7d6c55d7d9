import { isProvinceCode } from '../../china/adcode.ts';
import type { Adcode } from '../../domain/ids.ts';
import type { RegionPaint } from '../../domain/paints/paint.ts';
import { LAYER, SOURCE } from './ids.ts';

type Paints = ReadonlyMap<Adcode, RegionPaint>;
type RegionSource = typeof SOURCE.provinces | typeof SOURCE.prefectures;
type PaintedSource = RegionSource | typeof SOURCE.markers;

/** With `fill` null the plain land below is visible. */
interface PaintState {
  readonly fill: string | null;
}
/** One call of `setFeatureState`. */
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
  /** Null also when a circle is drawn instead of the outline. */
  readonly focused: Adcode | null;
}

const NO_PAINT: PaintState = { fill: null };

/** Municipalities, special administrative regions and Taiwan are on both levels. */
function paintSources(id: Adcode): readonly RegionSource[] {
  return isProvinceCode(id) ? [SOURCE.provinces, SOURCE.prefectures] : [SOURCE.prefectures];
}

/** One level only, and the rim of its marker. */
function outlineSources(id: Adcode): readonly PaintedSource[] {
  return [isProvinceCode(id) ? SOURCE.provinces : SOURCE.prefectures, SOURCE.markers];
}

function isSamePaint(a: RegionPaint | undefined, b: RegionPaint | undefined): boolean {
  return a?.fill === b?.fill;
}

/** All paints when `before` is null. */
export function diffPaints(before: Paints | null, after: Paints): readonly StatePatch[] {
  if (before === after) return [];
  const ids = new Set([...(before?.keys() ?? []), ...after.keys()]);
  return [...ids].flatMap((id): StatePatch[] => {
    const paint = after.get(id);
    if (isSamePaint(before?.get(id), paint)) return [];
    const state = paint ? { fill: paint.fill } : NO_PAINT;
    return paintSources(id).map((source) => ({ source, id, state }));
  });
}

function moveState(
  before: Adcode | null,
  after: Adcode | null,
  state: (isOn: boolean) => StatePatch['state'],
): readonly StatePatch[] {
  if (before === after) return [];
  const patch = (id: Adcode | null, isOn: boolean): StatePatch[] =>
    id === null ? [] : outlineSources(id).map((source) => ({ source, id, state: state(isOn) }));
  return [...patch(before, false), ...patch(after, true)];
}

export function diffEmphasis(
  before: FeatureEmphasis | null,
  after: FeatureEmphasis,
): readonly StatePatch[] {
  return [
    ...moveState(before?.hovered ?? null, after.hovered, (hovered) => ({ hovered })),
    ...moveState(before?.selected ?? null, after.selected, (selected) => ({ selected })),
    ...moveState(before?.focused ?? null, after.focused, (focused) => ({ focused })),
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

/** 1 if the layer has a visible outline. */
export function outlineOpacities(
  emphasis: FeatureEmphasis,
): readonly { readonly layer: string; readonly opacity: 0 | 1 }[] {
  return OUTLINES.map(({ layer, of, provinces }) => {
    const id = emphasis[of];
    return { layer, opacity: id !== null && isProvinceCode(id) === provinces ? 1 : 0 };
  });
}

/** In ascending order, so that equal sets compare as equal. */
export function placesWithoutData(paints: Paints): readonly Adcode[] {
  return [...paints].flatMap(([id, paint]) => (paint.noData ? [id] : [])).sort();
}
