import { type MapLevel, PREFECTURES_FROM } from '../../china/zoomLevels.ts';
import { LAYER } from './ids.ts';

/** Above every zoom of the map. */
const NEVER = 24;

interface LevelRange {
  readonly layer: string;
  /** Zoom levels: from, to. */
  readonly range: readonly [number, number];
}

/** Where the layers of each level are drawn. Without a fixed level the zoom decides. */
export function levelRanges(level: MapLevel | null): readonly LevelRange[] {
  const from = level === null ? PREFECTURES_FROM : level === 'prefecture' ? 0 : NEVER;
  return [
    ...[LAYER.provinces, LAYER.provincesNoData].map(
      (layer): LevelRange => ({ layer, range: [0, from] }),
    ),
    ...[LAYER.prefectures, LAYER.prefecturesNoData, LAYER.prefectureBorders].map(
      (layer): LevelRange => ({ layer, range: [from, NEVER] }),
    ),
    // The layout decides which names there are; a scene names cities at every zoom.
    { layer: LAYER.prefectureLabels, range: [level === null ? PREFECTURES_FROM : 0, NEVER] },
  ];
}
