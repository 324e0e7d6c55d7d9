import type { GeoJSON } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Marker } from '../../domain/paints/paint.ts';
import type { Geometry } from '../geometry.ts';
import { markersAt } from '../markersAt.ts';
import type { MapScene } from '../port.ts';
import { donutName, drawDonut } from './donut.ts';
import { ensureImage, setSourceData } from './engineData.ts';
import { SOURCE, type SourceId } from './ids.ts';
import { isForAudience } from '../svg/windowFrame.ts';
import { sizeOf } from './engine.ts';
import { createNameLayout, type NameFrame } from './nameLayout.ts';
import { markerFeatures } from './sources.ts';

export interface SymbolPainter {
  paintMarkers(before: MapScene | null, after: MapScene): void;
  /** Names of regions and rivers, for the present zoom. */
  paintNames(scene: MapScene, geometry: Geometry): void;
  reset(): void;
}

interface LaidOut {
  readonly scene: MapScene;
  readonly geometry: Geometry;
  readonly zoom: number;
  readonly frame: NameFrame | null;
}

interface Fadable {
  readonly id: string;
  readonly faded: boolean;
}

/** The engine keeps the state of a feature while others are drawn. */
function createFading(map: MapLibre, source: SourceId) {
  const fadedIds = new Set<string>();
  return {
    update(items: readonly Fadable[]): void {
      for (const { id, faded } of items) {
        if (fadedIds.has(id) === faded) continue;
        map.setFeatureState({ source, id }, { faded });
        if (faded) fadedIds.add(id);
        else fadedIds.delete(id);
      }
    },
    reset: () => fadedIds.clear(),
  };
}

/** What the places of names depend on. */
function isSameLayout(a: LaidOut | null, b: LaidOut): boolean {
  return (
    a?.geometry === b.geometry &&
    a.zoom === b.zoom &&
    JSON.stringify(a.frame) === JSON.stringify(b.frame) &&
    a.scene.labels === b.scene.labels &&
    a.scene.groupingLabels === b.scene.groupingLabels &&
    a.scene.markers === b.scene.markers &&
    a.scene.riverNames === b.scene.riverNames &&
    a.scene.level === b.scene.level &&
    a.scene.palette.legibility === b.scene.palette.legibility
  );
}

/** Null on the page, where a pan does not place names again. */
function frameOf(map: MapLibre, { palette, covered }: MapScene): NameFrame | null {
  if (!isForAudience(palette.legibility)) return null;
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], size: sizeOf(map.getContainer()), covered: covered?.() ?? [] };
}

export function createSymbolPainter(map: MapLibre): SymbolPainter {
  const layOutNames = createNameLayout();
  let drawnMarkers: readonly Marker[] = [];
  let laidOut: LaidOut | null = null;
  const painted = new Map<SourceId, string>();
  const markerFading = createFading(map, SOURCE.markers);
  const nameFading = createFading(map, SOURCE.labels);

  const setChangedData = (source: SourceId, data: GeoJSON): void => {
    const text = JSON.stringify(data);
    if (painted.get(source) === text) return;
    painted.set(source, text);
    setSourceData(map, source, data);
  };

  return {
    paintMarkers(before, after) {
      const { palette } = after;
      const markers = markersAt(after, map.getZoom());
      const donut = (marker: Marker) =>
        ensureImage(map, donutName(marker, palette), () => drawDonut(marker, palette));
      if (drawnMarkers !== markers || before?.palette !== palette)
        setChangedData(SOURCE.markers, markerFeatures(markers, donut));
      markerFading.update(markers);
      drawnMarkers = markers;
    },
    paintNames(scene, geometry) {
      const frame = frameOf(map, scene);
      const next: LaidOut = { scene, geometry, zoom: map.getZoom(), frame };
      if (isSameLayout(laidOut, next)) return;
      laidOut = next;
      const { names, leaders, riverNames } = layOutNames(scene, geometry, next.zoom, frame);
      setChangedData(SOURCE.labels, names);
      setChangedData(SOURCE.leaders, leaders);
      if (geometry.context) setChangedData(SOURCE.riverNames, riverNames);
      nameFading.update(scene.labels);
    },
    reset() {
      drawnMarkers = [];
      laidOut = null;
      painted.clear();
      markerFading.reset();
      nameFading.reset();
    },
  };
}
