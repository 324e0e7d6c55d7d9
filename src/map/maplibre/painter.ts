import type { Map as MapLibre } from 'maplibre-gl';
import { GeoJSONSource } from 'maplibre-gl';
import type { GeoJSON } from 'geojson';
import type { Adcode } from '../../domain/ids.ts';
import type { Marker } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { zoomScale } from '../camera.ts';
import { circleFor } from '../focusRing.ts';
import type { Geometry } from '../geometry.ts';
import { mapStyleOf } from '../mapStyle.ts';
import type { MapScene } from '../port.ts';
import { MERCATOR } from '../projection.ts';
import { changedColours } from './colours.ts';
import { createCountyLayers } from './countyLayers.ts';
import { changedMeasures } from './measures.ts';
import type { DrawnImage } from './canvas.ts';
import { donutName, drawDonut } from './donut.ts';
import {
  diffEmphasis,
  diffPaints,
  type FeatureEmphasis,
  outlineOpacities,
  placesWithoutData,
} from './featureState.ts';
import { LAYER, SOURCE, type SourceId } from './ids.ts';
import { sortKey } from './labelLayers.ts';
import { drawHatch, drawNoData, hatchName, hatchOfFeature, noDataName } from './patterns.ts';
import { createRiverNames } from './riverNames.ts';
import {
  changedBoundaries,
  circleFeatures,
  labelFeatures,
  markerFeatures,
  overlayFeatures,
} from './sources.ts';
import { provinceStrength } from './style.ts';

export interface Painter {
  /** Brings the map to `scene` over `geometry`, touching only what differs from the last time. */
  paint(scene: MapScene, geometry: Geometry): void;
  /** The camera came to rest: what depends on the zoom is laid out anew. */
  settle(): void;
  /** The engine rebuilt its style: boundaries survived, feature-state did not. */
  forget(): void;
}

/** Paints on `map`, whose style was made with `shapes`. Call it only while the style is loaded. */
export function createPainter(map: MapLibre, shapes: Geometry): Painter {
  let scene: MapScene | null = null;
  let geometry = shapes;
  /** The names of rivers as they lie now. */
  let laid = '';
  /** The outlines as the engine knows them, and the ring around a speck. */
  let emphasis: FeatureEmphasis | null = null;
  let ring = JSON.stringify(circleFeatures(null));
  let unknown: readonly Adcode[] = [];
  const layRiverNames = createRiverNames();
  let measured: MapPalette | null = null;
  /** The place whose label is laid out before all others. */
  let firstLabel: string | null = null;
  const counties = createCountyLayers(map);

  const setData = (source: SourceId, data: GeoJSON): void => {
    const target = map.getSource(source);
    if (target instanceof GeoJSONSource) void target.setData(data);
  };
  const image = (name: string, draw: () => DrawnImage): string => {
    if (map.hasImage(name)) return name;
    const { data, pixelRatio } = draw();
    map.addImage(name, data, { pixelRatio });
    return name;
  };

  /** Lines and letters as heavy and large as the theme asks. */
  const measure = (palette: MapPalette): void => {
    for (const setting of changedMeasures(measured, palette)) {
      const { layer, value } = setting;
      if (setting.kind === 'paint') map.setPaintProperty(layer, setting.property, value);
      else map.setLayoutProperty(layer, setting.property, value);
    }
    measured = palette;
  };
  const paintBoundaries = (next: Geometry, first: boolean): void => {
    for (const { source, data } of changedBoundaries(geometry, next)) setData(source, data);
    if (!first && !next.prefectures === !geometry.prefectures) return;
    const opacity = provinceStrength(next.prefectures !== null);
    map.setPaintProperty(LAYER.provinces, 'fill-opacity', opacity);
    map.setPaintProperty(LAYER.provincesNoData, 'fill-opacity', opacity);
  };
  const paintRegions = (before: MapScene | null, after: MapScene): void => {
    for (const { source, id, state } of diffPaints(before?.paints ?? null, after.paints))
      map.setFeatureState({ source, id }, state);
  };
  /** Whether the focused region is a speck depends on the zoom. */
  const paintEmphasis = ({ hovered, selected, focused }: MapScene, shapes: Geometry): void => {
    const circle = focused && circleFor(focused, shapes, MERCATOR, zoomScale(map.getZoom()));
    const now: FeatureEmphasis = { hovered, selected, focused: circle ? null : focused };
    for (const { source, id, state } of diffEmphasis(emphasis, now))
      map.setFeatureState({ source, id }, state);
    for (const { layer, opacity } of outlineOpacities(now))
      map.setPaintProperty(layer, 'line-opacity', opacity);
    emphasis = now;
    const next = circleFeatures(circle);
    const text = JSON.stringify(next);
    if (text === ring) return;
    ring = text;
    setData(SOURCE.focus, next);
  };
  const paintNoData = (before: MapScene | null, after: MapScene): void => {
    if (before?.paints === after.paints) return;
    const places = placesWithoutData(after.paints);
    if (places.join() === unknown.join()) return;
    unknown = places;
    for (const layer of [LAYER.provincesNoData, LAYER.prefecturesNoData])
      map.setFilter(layer, ['in', ['get', 'adcode'], ['literal', [...places]]]);
  };
  const paintOverlays = (before: MapScene | null, after: MapScene, next: Geometry): void => {
    const same = JSON.stringify(before?.overlays) === JSON.stringify(after.overlays);
    if (same && (after.overlays.length === 0 || next === geometry)) return;
    setData(SOURCE.overlays, overlayFeatures(after.overlays, next));
  };
  /** Patterns fit one zoom and its neighbourhood: they are made anew as the camera comes to rest. */
  const paintPatterns = ({ overlays, palette }: MapScene): void => {
    const zoom = map.getZoom();
    const hatched = overlays.filter(({ partial }) => partial.length > 0);
    for (const { colour } of hatched) image(hatchName(colour, zoom), () => drawHatch(colour, zoom));
    if (hatched.length > 0)
      map.setPaintProperty(LAYER.overlayHatches, 'fill-pattern', hatchOfFeature(zoom));
    // A new pattern makes the engine lay out every region again: only where one is seen.
    if (unknown.length === 0) return;
    const name = image(noDataName(palette.noData, zoom), () => drawNoData(palette.noData, zoom));
    map.setPaintProperty(LAYER.provincesNoData, 'fill-pattern', name);
    map.setPaintProperty(LAYER.prefecturesNoData, 'fill-pattern', name);
  };
  const paintMarkers = (before: MapScene | null, after: MapScene): void => {
    const { palette } = after;
    const donut = (marker: Marker) =>
      image(donutName(marker, palette), () => drawDonut(marker, palette));
    if (before?.markers !== after.markers || before.palette !== palette) {
      const next = markerFeatures(after.markers, donut);
      const old = before && markerFeatures(before.markers, (one) => donutName(one, before.palette));
      if (JSON.stringify(old) !== JSON.stringify(next)) setData(SOURCE.markers, next);
    }
    fade(map, SOURCE.markers, before?.markers ?? [], after.markers);
  };
  const paintLabels = (before: MapScene | null, after: MapScene): void => {
    if (before?.labels !== after.labels || before.markers !== after.markers) {
      const next = labelFeatures(after.labels, after.markers);
      const old = before && labelFeatures(before.labels, before.markers);
      if (JSON.stringify(old) !== JSON.stringify(next)) setData(SOURCE.labels, next);
      const chosen = after.labels.find(({ first }) => first)?.id ?? null;
      // Not by new data: those of all other labels stay as they are.
      if (chosen !== firstLabel)
        for (const layer of [LAYER.provinceLabels, LAYER.prefectureLabels])
          map.setLayoutProperty(layer, 'symbol-sort-key', sortKey(chosen));
      firstLabel = chosen;
    }
    fade(map, SOURCE.labels, before?.labels ?? [], after.labels);
  };

  const paintRiverNames = (after: MapScene, next: Geometry): void => {
    if (!next.context) return;
    const { riverNames: names, labels, markers } = after;
    const around = { mapStyle: mapStyleOf(after.palette.legibility), names, labels, markers };
    const features = layRiverNames(next.context.rivers, around, map.getZoom());
    const text = JSON.stringify(features);
    if (text === laid) return;
    laid = text;
    setData(SOURCE.riverNames, features);
  };

  return {
    paint(after, next) {
      const before = scene;
      for (const { layer, property, value } of changedColours(
        before?.palette ?? null,
        after.palette,
      ))
        map.setPaintProperty(layer, property, value);
      measure(after.palette);
      paintBoundaries(next, before === null);
      paintRegions(before, after);
      paintEmphasis(after, next);
      paintNoData(before, after);
      paintPatterns(after);
      paintOverlays(before, after, next);
      paintMarkers(before, after);
      paintLabels(before, after);
      counties.paint(after, next);
      const unmoved =
        before?.labels === after.labels &&
        before.markers === after.markers &&
        before.riverNames === after.riverNames &&
        before.palette.legibility === after.palette.legibility &&
        geometry === next;
      if (!unmoved) paintRiverNames(after, next);
      scene = after;
      geometry = next;
    },
    settle() {
      if (!scene) return;
      paintPatterns(scene);
      paintEmphasis(scene, geometry);
      paintRiverNames(scene, geometry);
    },
    forget() {
      scene = null;
      measured = null;
      emphasis = null;
      ring = '';
      laid = '';
      firstLabel = null;
      counties.forget();
    },
  };
}

interface Fading {
  readonly id: string;
  readonly faded: boolean;
}

function fade(
  map: MapLibre,
  source: SourceId,
  before: readonly Fading[],
  after: readonly Fading[],
): void {
  if (before === after) return;
  const old = new Map(before.map(({ id, faded }) => [id, faded]));
  for (const { id, faded } of after)
    if ((old.get(id) ?? false) !== faded) map.setFeatureState({ source, id }, { faded });
}
