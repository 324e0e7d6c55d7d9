import { PREFECTURES_FROM } from '../../china/zoomLevels.ts';
import type { LangTag } from '../../domain/language.ts';
import type { MapLabel, Marker } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { atZoom, mapStyleOf } from '../mapStyle.ts';
import { type LabelCandidate, placeLabels, type Rect } from '../svg/labelPlacement.ts';
import type { Text } from './drawing.ts';
import type { PictureArea, PictureMap } from './pictureMap.ts';

/** All in units of the page. */
export type MeasureText = (
  text: string,
  size: number,
  weight: number,
  face: 'sans' | 'serif',
) => number;

const LINE_HEIGHT = 1.15;
const WEIGHT = { province: 600, prefecture: 500 } as const;

interface LabelContent {
  readonly labels: readonly MapLabel[];
  readonly markers: readonly Marker[];
  readonly palette: MapPalette;
  readonly lang: LangTag;
  readonly coveredRects: readonly Rect[];
}

/** Placed as on the screen. The edge of the map cuts none of them. */
export function pictureLabels(
  map: PictureMap,
  { camera: { zoom }, scale }: PictureArea,
  { labels, markers, palette, lang, coveredRects }: LabelContent,
  measure: MeasureText,
): readonly Text[] {
  const mapStyle = mapStyleOf(palette.legibility);
  const markerRadii = new Map(
    markers.map(({ id, radius }) => [id, (radius + mapStyle.marker.casing) * scale]),
  );
  const wanted = labels.flatMap((label) => {
    if (label.level === 'prefecture' && zoom < PREFECTURES_FROM && !label.first) return [];
    const at = map.at(label.point);
    if (!at) return [];
    const stops = label.level === 'province' ? mapStyle.provinceLabel : mapStyle.prefectureLabel;
    const size = atZoom(stops, zoom) * scale;
    const width = measure(label.text, size, WEIGHT[label.level], 'sans');
    const candidate: LabelCandidate = {
      x: at[0],
      y: at[1],
      width,
      height: size * LINE_HEIGHT,
      markerRadius: markerRadii.get(label.id) ?? 0,
      priority: label.first ? Infinity : label.priority,
    };
    return [{ label, size, candidate }];
  });
  const discs = markers.flatMap(({ id, point }): Rect[] => {
    const [at, radius] = [map.at(point), markerRadii.get(id) ?? 0];
    return at ? [[at[0] - radius, at[1] - radius, at[0] + radius, at[1] + radius]] : [];
  });
  const positions = placeLabels(
    wanted.map(({ candidate }) => candidate),
    [...discs, ...coveredRects],
    mapStyle.labelPadding * scale,
  );
  const [left, top, right, bottom] = map.box;
  return wanted.flatMap(({ label, size, candidate: { width, height } }, index): Text[] => {
    const position = positions[index];
    if (!position) return [];
    const { x, y } = position;
    const isInside =
      x - width / 2 >= left &&
      x + width / 2 <= right &&
      y - height / 2 >= top &&
      y + height / 2 <= bottom;
    if (!isInside) return [];
    return [
      {
        kind: 'text',
        name: label.text,
        fullText: label.text,
        lines: [label.text],
        align: 'middle',
        at: [x, y - height / 2],
        maxWidth: width,
        size,
        leading: LINE_HEIGHT,
        weight: WEIGHT[label.level],
        colour: label.faded ? palette.labelFaded : palette.label,
        face: 'sans',
        halo: palette.labelHalo,
        lang,
      },
    ];
  });
}
