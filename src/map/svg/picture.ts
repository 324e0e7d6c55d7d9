import type { ChunkedTask } from '../../scheduling/runChunked.ts';
import type { Geometry } from '../geometry.ts';
import { setAttributes } from './element.ts';
import { scaleOf, type SvgMapState, usesFineShapes, visibleArea, visibleBox } from './mapState.ts';
import { isForAudience } from './windowFrame.ts';
import { toPathUnits } from './paths.ts';
import { createSceneDrawing } from './sceneDrawing.ts';
import type { SvgLayers } from './svgLayers.ts';

export interface Picture {
  /** Reads the page's style before it changes it, so that the browser is not forced to lay out. */
  readonly drawInSteps: () => ChunkedTask;
  /** The next {@link Picture.layOut} draws them. */
  readonly updateShapes: () => void;
  readonly updateScene: () => void;
  readonly layOut: () => void;
}

/** `measure` reads the box's size into the state. */
export function createPicture(state: SvgMapState, layers: SvgLayers, measure: () => void): Picture {
  const { world, screen, patterns, base, regions, counties, labels, markers } = layers;
  const sceneDrawing = createSceneDrawing(state, layers);
  let drawnGeometry: Geometry | null = null;
  let drawnZoom: number | null = null;

  const updateShapes = (): void => {
    const { geometry } = state;
    if (drawnGeometry === geometry) return;
    drawnGeometry = geometry;
    regions.setGeometry(geometry);
    base.setGeometry(geometry);
    counties.setShapes(geometry.counties ?? null);
    labels.setGeometry(geometry);
    drawnZoom = null;
  };

  const updateZoom = (): void => {
    const { zoom } = state.camera;
    if (drawnZoom === zoom) return;
    drawnZoom = zoom;
    const { level } = state.scene;
    regions.setZoom(zoom, level);
    base.setZoom(zoom, usesFineShapes(state), level);
    patterns.scale(scaleOf(state));
    markers.setScale(scaleOf(state));
    if (sceneDrawing.hasOtherDetail()) sceneDrawing.update();
    else sceneDrawing.placeNames();
    // The circle around a small region has one size at every zoom.
    if (state.scene.focused) sceneDrawing.drawEmphasis();
  };

  const updateVisibleShapes = (): void => {
    regions.refine(usesFineShapes(state) ? visibleBox(state) : null);
    counties.update(visibleArea(state));
    sceneDrawing.placeCountyNames();
  };

  const moveToCamera = (): void => {
    const scale = scaleOf(state);
    const [x, y] = toPathUnits(state.camera.center, state.projection);
    const { width, height } = state.size;
    const [left, top] = [width / 2 - x * scale, height / 2 - y * scale];
    const shift = `translate(${left.toFixed(2)} ${top.toFixed(2)})`;
    setAttributes(world, { transform: `${shift} scale(${scale})` });
    setAttributes(screen, { transform: shift });
  };

  return {
    *drawInSteps() {
      measure();
      yield;
      updateShapes();
      drawnZoom = state.camera.zoom;
      regions.setZoom(drawnZoom, state.scene.level);
      patterns.scale(scaleOf(state));
      markers.setScale(scaleOf(state));
      yield* regions.drawInSteps();
      yield* sceneDrawing.updateInSteps();
    },
    updateShapes,
    updateScene: sceneDrawing.update,
    layOut() {
      updateZoom();
      if (isForAudience(state.scene.palette.legibility)) sceneDrawing.placeNames();
      updateVisibleShapes();
      moveToCamera();
    },
  };
}
