import type { Adcode } from '../../domain/ids.ts';
import { type ChunkedTask, runSync } from '../../scheduling/runChunked.ts';
import { zoomScale } from '../camera.ts';
import { focusCircle } from '../focusRing.ts';
import type { Geometry } from '../geometry.ts';
import { markersAt } from '../markersAt.ts';
import type { MapScene } from '../port.ts';
import type { GroupingLabel, Marker } from '../../domain/paints/paint.ts';
import { createCountyNames } from './countyNames.ts';
import { scaleOf, type SvgMapState, usesFineShapes, visibleArea, visibleRect } from './mapState.ts';
import { circlePath } from './paths.ts';
import type { Rect } from './labelPlacement.ts';
import { blockedRects, isForAudience } from './windowFrame.ts';
import type { SvgLayers } from './svgLayers.ts';

const NO_RECTS: readonly Rect[] = [];
const NO_LABELS: readonly GroupingLabel[] = [];

/** A part that is still the same is not drawn again. */
interface Drawn {
  readonly scene: MapScene;
  readonly geometry: Geometry;
  readonly fine: boolean;
  readonly markers: readonly Marker[];
}

export interface SceneDrawing {
  readonly update: () => void;
  readonly updateInSteps: () => ChunkedTask;
  readonly drawEmphasis: () => void;
  readonly placeNames: () => void;
  readonly placeCountyNames: () => void;
  readonly hasOtherDetail: () => boolean;
}

export function createSceneDrawing(state: SvgMapState, layers: SvgLayers): SceneDrawing {
  const { patterns, base, regions, counties, overlays, emphasis, labels, markers } = layers;
  const placeCountyNames = createCountyNames(state, layers);
  let drawn: Drawn | null = null;

  const outlineOf = (id: Adcode | null, fine: boolean): string | null =>
    id === null ? null : (regions.outline(id, fine) ?? counties.outline(id));

  const drawEmphasis = (): void => {
    const { geometry, projection, camera } = state;
    const { hovered, selected, focused } = state.scene;
    const fine = usesFineShapes(state);
    const circle = focused && focusCircle(focused, geometry, projection, zoomScale(camera.zoom));
    emphasis.draw({
      hovered: hovered === selected ? null : outlineOf(hovered, fine),
      selected: outlineOf(selected, fine),
      focused: circle ? circlePath(circle) : outlineOf(focused, fine),
    });
  };

  function* placeNamesInSteps(scene: MapScene): ChunkedTask {
    const window = visibleRect(state);
    const isStage = isForAudience(scene.palette.legibility);
    yield* labels.placeInSteps({
      labels: scene.labels,
      groupingLabels: scene.groupingLabels ?? NO_LABELS,
      markers: markersAt(scene, state.camera.zoom),
      riverNames: scene.riverNames,
      palette: scene.palette,
      level: scene.level ?? null,
      zoom: state.camera.zoom,
      scale: scaleOf(state),
      window,
      blocked: isStage ? blockedRects(window, scene.covered?.() ?? []) : NO_RECTS,
    });
    placeCountyNames();
  }

  function* setPaletteInSteps({ palette, level }: MapScene): ChunkedTask {
    layers.surface.style.background = palette.sea;
    base.setColours(palette);
    yield* base.setZoomInSteps(state.camera.zoom, usesFineShapes(state), level);
    emphasis.setColours(palette);
    counties.setColours(palette);
    counties.update(visibleArea(state));
  }

  function* updateInSteps(): ChunkedTask {
    const { scene } = state;
    const before = drawn;
    const fine = usesFineShapes(state);
    const drawnMarkers = markersAt(scene, state.camera.zoom);
    drawn = { scene, geometry: state.geometry, fine, markers: drawnMarkers };
    const hasChanged = (...parts: readonly (keyof MapScene)[]): boolean =>
      parts.some((part) => before?.scene[part] !== scene[part]);
    const hasOtherShapes = before?.geometry !== state.geometry || before.fine !== fine;
    const { palette, hovered, selected } = scene;
    if (hasChanged('palette')) yield* setPaletteInSteps(scene);
    if (hasChanged('level')) {
      regions.setZoom(state.camera.zoom, scene.level);
      base.setZoom(state.camera.zoom, fine, scene.level);
    }
    yield;
    if (hasChanged('palette', 'paints'))
      regions.paint({
        paints: scene.paints,
        land: palette.land,
        noData: patterns.noData(palette.noData),
      });
    yield;
    if (hasOtherShapes || hasChanged('palette', 'overlays'))
      overlays.draw(scene.overlays, state.geometry, fine, palette);
    yield;
    if (hasOtherShapes || hasChanged('hovered', 'selected', 'focused')) drawEmphasis();
    yield;
    if (before?.markers !== drawnMarkers || hasChanged('palette', 'hovered', 'selected'))
      yield* markers.drawInSteps(drawnMarkers, palette, [hovered, selected]);
    yield* placeNamesInSteps(scene);
  }

  return {
    updateInSteps,
    update: () => runSync(updateInSteps()),
    drawEmphasis,
    placeNames: () => runSync(placeNamesInSteps(state.scene)),
    placeCountyNames,
    hasOtherDetail: () =>
      drawn !== null &&
      (drawn.fine !== usesFineShapes(state) ||
        drawn.markers !== markersAt(drawn.scene, state.camera.zoom)),
  };
}
