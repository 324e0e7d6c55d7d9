import type { Geometry } from '../geometry.ts';
import type { MapScene } from '../port.ts';
import { type SvgMapState, visibleArea, type VisibleArea } from './mapState.ts';
import type { SvgLayers } from './svgLayers.ts';

/** A share of the map's width. */
const REPLACE_AFTER = 0.2;

interface Placed {
  readonly area: VisibleArea;
  readonly scene: MapScene;
  readonly geometry: Geometry;
}

function canKeep({ area, scene, geometry }: Placed, now: Placed): boolean {
  const moved = Math.hypot(area.box[0] - now.area.box[0], area.box[1] - now.area.box[1]);
  return (
    geometry === now.geometry &&
    scene.countyLabels === now.scene.countyLabels &&
    scene.labels === now.scene.labels &&
    scene.markers === now.scene.markers &&
    scene.palette === now.scene.palette &&
    area.zoom === now.area.zoom &&
    moved < (now.area.box[2] - now.area.box[0]) * REPLACE_AFTER
  );
}

/** Does nothing while the names that are placed can stay. */
export function createCountyNames(state: SvgMapState, { counties, labels }: SvgLayers): () => void {
  let placed: Placed | null = null;
  return () => {
    if (!state.geometry.counties) return;
    const now: Placed = {
      area: visibleArea(state),
      scene: state.scene,
      geometry: state.geometry,
    };
    if (placed && canKeep(placed, now)) return;
    placed = now;
    counties.placeNames(now.scene.countyLabels ?? [], labels.occupiedRects(), now.area);
  };
}
