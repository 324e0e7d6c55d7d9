import type { MapLabel, Marker } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { atZoom, MAP_STYLE, mapStyleOf } from '../mapStyle.ts';
import { placeLabels, type Rect } from '../svg/labelPlacement.ts';
import type { Text } from './drawing.ts';
import type { PictureArea, PictureMap } from './pictureMap.ts';

/** Width of a text at a font size and weight, all in units of the page. */
export type MeasureText = (
  text: string,
  size: number,
  weight: number,
  face: 'sans' | 'serif',
) => number;

const LINE_HEIGHT = 1.15;
const WEIGHT = { province: 600, prefecture: 500 } as const;

interface Labelled {
  readonly labels: readonly MapLabel[];
  readonly markers: readonly Marker[];
  readonly palette: MapPalette;
  readonly lang: string;
  /** Boxes of the page that lie on the map: no name goes beneath them. */
  readonly covered: readonly Rect[];
}

/** The names of a still map, by the rules of the map on the screen; none is cut by the map's edge. */
export function pictureLabels(
  map: PictureMap,
  { camera: { zoom }, scale }: PictureArea,
  { labels, markers, palette, lang, covered }: Labelled,
  measure: MeasureText,
): readonly Text[] {
  const mapStyle = mapStyleOf(palette.legibility);
  const reach = new Map(
    markers.map(({ id, radius }) => [id, (radius + mapStyle.marker.casing) * scale]),
  );
  const wanted = labels.flatMap((label) => {
    if (label.level === 'prefecture' && zoom < MAP_STYLE.prefectureLabelsFrom && !label.first)
      return [];
    const at = map.at(label.point);
    if (!at) return [];
    const stops = label.level === 'province' ? mapStyle.provinceLabel : mapStyle.prefectureLabel;
    const size = atZoom(stops, zoom) * scale;
    const width = measure(label.text, size, WEIGHT[label.level], 'sans');
    const wish = {
      x: at[0],
      y: at[1],
      width,
      height: size * LINE_HEIGHT,
      aside: reach.get(label.id) ?? 0,
      priority: label.first ? Infinity : label.priority,
    };
    return [{ label, size, wish }];
  });
  const discs = markers.flatMap(({ id, point }): Rect[] => {
    const [at, by] = [map.at(point), reach.get(id) ?? 0];
    return at ? [[at[0] - by, at[1] - by, at[0] + by, at[1] + by]] : [];
  });
  const spots = placeLabels(
    wanted.map(({ wish }) => wish),
    [...discs, ...covered],
    mapStyle.labelPadding * scale,
  );
  const [left, top, right, bottom] = map.box;
  return wanted.flatMap(({ label, size, wish: { width, height } }, index): Text[] => {
    const spot = spots[index];
    if (!spot) return [];
    const { x, y } = spot;
    const isWhole =
      x - width / 2 >= left &&
      x + width / 2 <= right &&
      y - height / 2 >= top &&
      y + height / 2 <= bottom;
    if (!isWhole) return [];
    return [
      {
        kind: 'text',
        name: label.text,
        whole: label.text,
        lines: [label.text],
        align: 'middle',
        at: [x, y - height / 2],
        across: width,
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
