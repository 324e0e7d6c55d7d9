import type { Language } from '../../domain/language.ts';
import type { Box, Size } from '../../map/camera.ts';

/** What the boxes of the controls depend on before any of them is there. */
export interface Expected {
  readonly map: Size;
  readonly window: Size;
  readonly language: Language;
  /** Whether everything is drawn larger, for a room. */
  readonly projector: boolean;
}

/** Measures of one theme, CSS pixels; pairs are for Chinese and English. */
interface Measures {
  readonly edge: number;
  readonly groupings: readonly [number, number];
  readonly groupingsHeight: number;
  readonly controls: readonly [width: number, height: number];
  readonly places: readonly [number, number];
  readonly placesHeight: number;
  readonly caption: readonly [number, number];
  readonly legend: readonly [number, number];
  readonly legendHeight: readonly [number, number];
  readonly creditHeight: number;
  /** From the legend's foot, and the inset's, to the map's. */
  readonly foot: number;
  readonly legendFoot: number;
}

const DESK: Measures = {
  edge: 16,
  groupings: [116, 120],
  groupingsHeight: 40,
  controls: [38, 110],
  places: [66, 97],
  placesHeight: 60,
  caption: [20, 34],
  legend: [394, 394],
  legendHeight: [148, 164],
  creditHeight: 16,
  foot: 32,
  legendFoot: 32,
};
const ROOM: Measures = {
  edge: 16,
  groupings: [137, 142],
  groupingsHeight: 48,
  controls: [48, 136],
  places: [79, 118],
  placesHeight: 92,
  caption: [24, 41],
  legend: [484, 484],
  legendHeight: [189, 209],
  creditHeight: 20,
  foot: 38,
  legendFoot: 38,
};
const DESK_SMALL: Measures = {
  ...DESK,
  edge: 8,
  groupings: [46, 46],
  controls: [110, 38],
  places: [88, 128],
  placesHeight: 36,
  legend: [80, 96],
  legendHeight: [30, 30],
  creditHeight: 32,
  foot: 8,
  legendFoot: 56,
};
const ROOM_SMALL: Measures = {
  ...ROOM,
  edge: 8,
  groupings: [53, 53],
  controls: [136, 48],
  places: [104, 154],
  placesHeight: 44,
  legend: [95, 115],
  legendHeight: [48, 48],
  creditHeight: 40,
  foot: 8,
  legendFoot: 68,
};
/** The inset: as wide as a share of the map, and higher than wide. */
const INSET = { least: 80, share: 0.12, most: 112, small: 48, ratio: 1.197 };
/** Up to this width, in units of the root's letters, a map counts as small; up to this height as low. */
const SMALL_REM = 35;
const LOW_REM = 30;
/** The smallest window in which the legend starts unfolded. */
const UNFOLDED = { width: 1400, height: 720 };
const GAP = 8;

/**
 * Where the controls on the map will lie, CSS pixels from its corner. The first picture keeps clear of
 * them before they are there; a few pixels more or less move nothing (see `countryPadding`).
 */
export function expectedControls({ map, window, language, projector }: Expected): readonly Box[] {
  const rem = projector ? 20 : 16;
  const small = map.width <= SMALL_REM * rem;
  const low = !small && map.height <= LOW_REM * rem;
  const m = projector ? (small ? ROOM_SMALL : ROOM) : small ? DESK_SMALL : DESK;
  const own = (pair: readonly [number, number]): number => pair[language === 'zh' ? 0 : 1];
  const unfolded = !small && window.width >= UNFOLDED.width && window.height >= UNFOLDED.height;
  const folded = projector ? ROOM_SMALL : DESK_SMALL;

  const insetWidth = small
    ? INSET.small
    : Math.min(INSET.most, Math.max(INSET.least, map.width * INSET.share));
  const insetHeight = insetWidth * INSET.ratio + (small ? 0 : own(m.caption));
  const right = map.width - m.edge;
  const inset: Box = [
    right - insetWidth,
    map.height - m.foot - insetHeight,
    right,
    map.height - m.foot,
  ];
  const placesRight = small ? right - m.controls[0] - GAP : low ? inset[0] - GAP : right;
  const placesBottom = small ? m.edge + m.placesHeight : low ? inset[3] : inset[1] - GAP;
  const places: Box = [
    placesRight - own(m.places),
    placesBottom - m.placesHeight,
    placesRight,
    placesBottom,
  ];
  const legend = unfolded ? m : folded;
  const legendBottom = map.height - m.legendFoot;
  return [
    [m.edge, m.edge, m.edge + own(m.groupings), m.edge + m.groupingsHeight],
    [right - m.controls[0], m.edge, right, m.edge + m.controls[1]],
    places,
    inset,
    [m.edge, legendBottom - own(legend.legendHeight), m.edge + own(legend.legend), legendBottom],
    small
      ? [m.edge, map.height - 4 - m.creditHeight, m.edge + 12 * rem, map.height - 4]
      : [map.width * 0.3, map.height - 4 - m.creditHeight, map.width - 8, map.height - 4],
  ];
}
