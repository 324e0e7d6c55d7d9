import type { Adcode } from '../../domain/ids.ts';
import type { GroupingOverlay } from '../../domain/paints/paint.ts';
import type { Geometry } from '../geometry.ts';
import { MAP_STYLE, mapStyleOf } from '../mapStyle.ts';
import { overlayLevel, overlayOutline } from '../overlayLevel.ts';
import type { Rect } from '../svg/labelPlacement.ts';
import {
  drawCountyBorders,
  drawNationalLines,
  drawNeighbours,
  drawProvinceBorders,
  drawRegions,
  drawRivers,
} from './drawBoundaries.ts';
import {
  type Disc,
  type Drawing,
  overlayEdge,
  rectangle,
  type Ring,
  type Shape,
} from './drawing.ts';
import { type MeasureText, pictureLabels } from './pictureLabels.ts';
import type { PictureArea } from './pictureMap.ts';
import { createPictureContext, type PictureContext, type PictureScene } from './pictureScene.ts';

function drawSea({ map, scene }: PictureContext): Shape {
  return rectangle(map.box, { name: scene.texts.sea, fill: scene.palette.sea, stroke: null });
}

function drawOverlay(
  { area, map, geometry, scene, fine }: PictureContext,
  { id, colour, dash, selected, full, partial }: GroupingOverlay,
): readonly Shape[] {
  const { palette, nameOf } = scene;
  const mapStyle = mapStyleOf(palette.legibility);
  const style = selected ? mapStyle.overlaySelected : mapStyle.overlay;
  const union = (places: readonly Adcode[]): readonly Ring[] =>
    places.length === 0
      ? []
      : map.closed(overlayOutline(overlayLevel(geometry, places, fine), places));
  const common = { kind: 'shape', region: id, name: nameOf(id), closed: true } as const;
  const outline = { ...common, rings: union([...full, ...partial]), fill: null };
  const shapes: readonly Shape[] = [
    { ...common, rings: union(full), fill: colour, fillOpacity: style.tint, stroke: null },
    {
      ...common,
      rings: union(partial),
      fill: colour,
      fillOpacity: style.hatch,
      hatched: true,
      stroke: null,
    },
    { ...outline, stroke: palette.casing, width: style.casing * area.scale },
    { ...outline, stroke: colour, ...overlayEdge(dash, style.line * area.scale) },
  ];
  return shapes.filter(({ rings }) => rings.length > 0);
}

function drawSelection({ area, map, geometry, scene, fine }: PictureContext): readonly Shape[] {
  const { selected, palette, texts } = scene;
  if (selected === null) return [];
  const level = geometry.counties?.ids.has(selected)
    ? geometry.counties
    : overlayLevel(geometry, [selected], fine);
  const rings = map.closed(level.outline([selected]));
  if (rings.length === 0) return [];
  const mapStyle = mapStyleOf(palette.legibility);
  const common = { kind: 'shape', name: texts.selection, rings, closed: true, fill: null } as const;
  return [
    { ...common, stroke: palette.casing, width: mapStyle.selectionCasing * area.scale },
    { ...common, stroke: palette.selection, width: mapStyle.selection * area.scale },
  ];
}

function drawMarkers({ area, map, scene }: PictureContext): readonly Disc[] {
  const { palette, nameOf } = scene;
  return scene.markers.flatMap(({ id, point, radius, shares, count, faded, hidden }): Disc[] => {
    const at = map.at(point);
    if (!at || hidden) return [];
    return [
      {
        kind: 'disc',
        region: id,
        name: nameOf(id),
        at,
        radius: radius * area.scale,
        shares,
        count,
        opacity: faded ? MAP_STYLE.fadedMarker : 1,
        paper: palette.casing,
        ink: palette.label,
      },
    ];
  });
}

/** Draws a scene, from the back to the front. No name is placed under `coveredRects`. */
export function drawPicture(
  area: PictureArea,
  geometry: Geometry,
  scene: PictureScene,
  coveredRects: readonly Rect[],
  measure: MeasureText,
): readonly Drawing[] {
  const context = createPictureContext(area, geometry, scene);
  return [
    drawSea(context),
    ...drawNeighbours(context),
    ...drawRegions(context),
    ...drawCountyBorders(context),
    ...drawRivers(context),
    ...drawProvinceBorders(context),
    ...scene.overlays.flatMap((overlay) => drawOverlay(context, overlay)),
    ...drawNationalLines(context),
    ...drawSelection(context),
    ...drawMarkers(context),
    ...pictureLabels(context, coveredRects, measure),
  ];
}
