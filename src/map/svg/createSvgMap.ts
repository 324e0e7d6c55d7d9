import type { Adcode } from '../../domain/ids.ts';
import type { MapSpot } from '../../domain/regions/regionsAt.ts';
import { FINE_APPEARS } from '../../china/zoomLevels.ts';
import { runSync, runChunked, type ChunkedTask } from '../../scheduling/runChunked.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import {
  cameraAfter,
  clampCamera,
  project,
  unproject,
  worldAt,
  zoomScale,
  type Box,
} from '../camera.ts';
import type { Geometry } from '../geometry.ts';
import type { RenderMode } from '../rendererSwitch.ts';
import { circleFor } from '../focusRing.ts';
import { snapOn } from '../hitTest.ts';
import type { Camera, MapEvents, MapPort, MapScene, ScreenPoint } from '../port.ts';
import { MERCATOR, type Projection } from '../projection.ts';
import { createBaseLayer } from './baseLayer.ts';
import { createCountyLayer, type CountyLayerView } from './countyLayer.ts';
import { element, put } from './element.ts';
import { createEmphasisLayer } from './emphasis.ts';
import { createFlight, flightTime } from './flight.ts';
import { listenToGestures } from './gestures.ts';
import { createLabelLayer } from './labelLayer.ts';
import { createMarkerLayer } from './markerLayer.ts';
import { createPanSurface } from './panSurface.ts';
import { createOverlayLayer } from './overlayLayer.ts';
import { circlePath, toUnits, UNITS } from './paths.ts';
import { createPatterns } from './patterns.ts';
import { placesAtPoint } from './placesAtPoint.ts';
import { createRegionLevels } from './regionLevels.ts';
import { createTextMeasure } from './textWidth.ts';

const EMPTY_SCENE: MapScene = {
  paints: new Map(),
  overlays: [],
  markers: [],
  labels: [],
  riverNames: {},
  selected: null,
  hovered: null,
  focused: null,
  palette: LIGHT_PALETTE,
};

/** The counties' names are placed anew once the map was pushed by this share of its width. */
const NAMES_LAST = 0.2;

/** What the picture was last made of; a part that is still the same is left alone. */
interface Dressed {
  readonly scene: MapScene;
  readonly geometry: Geometry;
  readonly fine: boolean;
}

/**
 * Draws the map with SVG into `container`, which it fills. The projection is for good. At once, the
 * first picture stands when this returns: plain land until the first scene is applied. In pieces, it is
 * drawn afterwards, hidden until it is whole: with the scene, the shapes and the camera of that moment.
 */
export function createSvgMap(
  container: HTMLElement,
  startGeometry: Geometry,
  startCamera: Camera,
  events: MapEvents,
  projection: Projection = MERCATOR,
  renderMode: RenderMode = 'at once',
): MapPort {
  let geometry = startGeometry;
  let scene = EMPTY_SCENE;
  let camera = clampCamera(startCamera);
  let size = { width: 1, height: 1 };
  let dressed: Dressed | null = null;
  let drawnZoom: number | null = null;
  /** Whether the first picture is whole. Until then what is told is only noted. */
  let stands = false;
  let ended = false;

  const patterns = createPatterns();
  const base = createBaseLayer(projection);
  const overlays = createOverlayLayer(patterns, projection);
  const emphasis = createEmphasisLayer();
  const markers = createMarkerLayer(projection);
  // The sheet stays while the picture on it is pushed: it has the sea and hears the pointer.
  const sheet = document.createElement('div');
  sheet.dataset['map'] = 'svg';
  sheet.style.cssText =
    'position:absolute;inset:0;overflow:hidden;touch-action:none;user-select:none;-webkit-user-select:none';
  const root = element('svg', {
    'aria-hidden': 'true',
    focusable: 'false',
    'data-projection': projection.id,
    style:
      'position:absolute;inset:0;width:100%;height:100%;display:block;overflow:visible;transform-origin:0 0;will-change:transform',
  });
  sheet.append(root);
  const measureText = createTextMeasure(() => getComputedStyle(root).fontFamily);
  const labels = createLabelLayer(measureText, projection);
  const counties = createCountyLayer(measureText, projection);
  const regions = createRegionLevels(geometry, projection);
  /** What a pointer may mean. */
  const grounds = element('g', {}, regions.group, counties.shapes);
  const world = element(
    'g',
    {},
    base.countries,
    grounds,
    overlays.areas,
    counties.borders,
    base.lines,
    overlays.outlines,
    emphasis.group,
  );
  const screen = element('g', {}, counties.names, labels.group, markers.group);
  root.append(patterns.defs, world, screen);

  const isFine = (): boolean => geometry.fine !== null && camera.zoom >= FINE_APPEARS;
  const scaleNow = (): number => zoomScale(camera.zoom) / UNITS;

  const boxNow = (): Box => {
    const corner = (at: ScreenPoint) => worldAt(camera, size, at, projection);
    return [...corner([0, 0]), ...corner([size.width, size.height])];
  };

  const outlineOf = (id: Adcode | null, fine: boolean): string | null =>
    id === null ? null : (regions.outline(id, fine) ?? counties.outline(id));

  const emphasise = (): void => {
    const { hovered, selected, focused } = scene;
    const fine = isFine();
    const speck = focused && circleFor(focused, geometry, projection, zoomScale(camera.zoom));
    emphasis.draw({
      hovered: hovered === selected ? null : outlineOf(hovered, fine),
      selected: outlineOf(selected, fine),
      focused: speck ? circlePath(speck) : outlineOf(focused, fine),
    });
  };

  /** Brings the picture up to the scene: colours, overlays, emphasis, markers, names. */
  function* dressing(): ChunkedTask {
    const now: Dressed = { scene, geometry, fine: isFine() };
    const before = dressed;
    dressed = now;
    const changed = (...parts: readonly (keyof MapScene)[]): boolean =>
      parts.some((part) => before?.scene[part] !== now.scene[part]);
    const reshaped = before?.geometry !== geometry || before.fine !== now.fine;
    const { palette, hovered, selected } = now.scene;
    if (changed('palette')) {
      sheet.style.background = palette.sea;
      base.colour(palette);
      yield* base.zooming(camera.zoom, isFine());
      emphasis.colour(palette);
      counties.colour(palette);
      counties.look(viewNow());
    }
    yield;
    if (changed('palette', 'paints'))
      regions.paint({
        paints: now.scene.paints,
        land: palette.land,
        noData: patterns.noData(palette.noData),
      });
    yield;
    if (reshaped || changed('palette', 'overlays'))
      overlays.draw(now.scene.overlays, geometry, now.fine, palette);
    yield;
    if (reshaped || changed('hovered', 'selected', 'focused')) emphasise();
    yield;
    if (changed('palette', 'markers', 'hovered', 'selected'))
      yield* markers.drawing(now.scene.markers, palette, [hovered, selected]);
    yield* naming(now.scene);
  }
  const dress = (): void => runSync(dressing());

  function* naming({ labels: texts, markers: discs, riverNames, palette }: MapScene): ChunkedTask {
    yield* labels.placing({
      labels: texts,
      markers: discs,
      riverNames,
      palette,
      zoom: camera.zoom,
      scale: scaleNow(),
    });
    nameCounties();
  }
  const name = (): void => runSync(naming(scene));

  const viewNow = (): CountyLayerView => ({ zoom: camera.zoom, box: boxNow(), scale: scaleNow() });
  /** What the counties' names were last placed for. */
  let named: {
    readonly view: CountyLayerView;
    readonly scene: MapScene;
    readonly geometry: Geometry;
  } | null = null;
  const nameCounties = (): void => {
    if (!geometry.counties) return;
    const view = viewNow();
    const isNear =
      named?.geometry === geometry &&
      named.scene.countyLabels === scene.countyLabels &&
      named.scene.labels === scene.labels &&
      named.scene.markers === scene.markers &&
      named.scene.palette === scene.palette &&
      named.view.zoom === view.zoom &&
      Math.hypot(named.view.box[0] - view.box[0], named.view.box[1] - view.box[1]) <
        (view.box[2] - view.box[0]) * NAMES_LAST;
    if (isNear) return;
    named = { view, scene, geometry };
    counties.name(scene.countyLabels ?? [], labels.taken(), view);
  };

  const rescale = (): void => {
    if (drawnZoom === camera.zoom) return;
    drawnZoom = camera.zoom;
    regions.zoom(camera.zoom);
    base.zoom(camera.zoom, isFine());
    patterns.scale(scaleNow());
    markers.place(scaleNow());
    if (dressed && dressed.fine !== isFine()) dress();
    else name();
    // A speck's ring is as large at every zoom, and grows into its outline.
    if (scene.focused) emphasise();
  };

  const refine = (): void => {
    regions.refine(isFine() ? boxNow() : null);
    counties.look(viewNow());
    nameCounties();
  };

  /** Brings the picture to the camera. */
  const frame = (): void => {
    rescale();
    refine();
    const scale = scaleNow();
    const [x, y] = toUnits(camera.center, projection);
    const [left, top] = [size.width / 2 - x * scale, size.height / 2 - y * scale];
    const shift = `translate(${left.toFixed(2)} ${top.toFixed(2)})`;
    put(world, { transform: `${shift} scale(${scale})` });
    put(screen, { transform: shift });
  };

  const moving = createPanSurface({
    picture: root,
    projection,
    camera: () => camera,
    size: () => size,
    lay: frame,
    shown: () => events.onCamera(camera),
  });
  const flight = createFlight((next, ended) => {
    camera = next;
    if (ended) {
      moving.settle();
      events.onCamera(camera);
    } else moving.step();
  }, projection);

  const measure = (): void => {
    size = { width: container.clientWidth || 1, height: container.clientHeight || 1 };
  };

  const pointedAt = (target: Element, at: ScreenPoint): readonly Adcode[] =>
    placesAtPoint(sheet, grounds, target, at, (beneath) =>
      snapOn(geometry, scene.labels, projection, {
        at: worldAt(camera, size, at, projection),
        beneath,
        zoom: camera.zoom,
      }),
    );
  const spotAt = (target: Element, at: ScreenPoint): MapSpot => ({
    places: pointedAt(target, at),
    point: unproject(camera, size, at, projection),
    at,
  });

  const endGestures = listenToGestures(sheet, {
    projection,
    camera: () => flight.target() ?? camera,
    size: () => size,
    follow(next) {
      flight.stop();
      camera = next;
      moving.follow();
    },
    glide: (next) => flight.start(camera, next, flightTime(camera, next)),
    hover: (target, at) => events.onHover(pointedAt(target, at), at),
    leave: (at) => events.onHover([], at),
    pick: (target, at) => events.onPick(spotAt(target, at)),
    ask: (target, at) => events.onContextMenu(spotAt(target, at)),
    dragging: (on) => {
      sheet.dataset['dragging'] = String(on);
      moving.hold(on);
    },
  });

  const fonts = new AbortController();
  document.fonts.addEventListener('loadingdone', () => labels.remeasure(), {
    signal: fonts.signal,
  });

  /** The shapes that the picture is of; the first ones are drawn with it. */
  let shaped: Geometry | null = null;
  const reshape = (): void => {
    if (shaped === geometry) return;
    shaped = geometry;
    regions.setGeometry(geometry);
    base.setGeometry(geometry);
    counties.setShapes(geometry.counties ?? null);
    labels.setRivers(geometry.context);
    drawnZoom = null;
  };

  /** The first picture, in steps. What needs the page's style comes before anything that changes it. */
  function* drawing(): ChunkedTask {
    measure();
    yield;
    reshape();
    drawnZoom = camera.zoom;
    regions.zoom(camera.zoom);
    patterns.scale(scaleNow());
    markers.place(scaleNow());
    yield* regions.drawing();
    yield* dressing();
  }

  const stand = (): void => {
    stands = true;
    reshape();
    dress();
    moving.settle();
  };

  const first = drawing();
  const draw = async (): Promise<void> => {
    sheet.style.visibility = 'hidden';
    container.append(sheet);
    await runChunked(first);
    if (ended) return;
    stand();
    sheet.style.visibility = '';
  };
  let ready = Promise.resolve();
  if (renderMode === 'in pieces') ready = draw();
  else {
    runSync(first);
    stand();
    container.append(sheet);
  }

  return {
    renderer: 'svg',
    ready,
    apply(next) {
      if (next === scene) return;
      scene = next;
      if (!stands) return;
      if (moving.isStretched()) moving.settle();
      dress();
    },
    setGeometry(next) {
      if (next === geometry) return;
      geometry = next;
      if (!stands) return;
      reshape();
      moving.settle();
      dress();
    },
    move(command) {
      // A wish made for a new room may arrive before the news of it.
      measure();
      const from = flight.target() ?? camera;
      const to = cameraAfter(command, from, size, projection);
      // What is not seen yet need not fly.
      if (command.animate && stands) flight.start(camera, to, flightTime(camera, to));
      else {
        flight.stop();
        camera = to;
        if (stands) moving.settle();
        events.onCamera(camera);
      }
    },
    camera: () => camera,
    project: (point) => project(camera, size, point, projection),
    paintsDrawn: () => regions.fills(),
    resize() {
      measure();
      if (stands) moving.settle();
    },
    destroy() {
      ended = true;
      first.return();
      flight.stop();
      moving.stop();
      endGestures();
      fonts.abort();
      sheet.remove();
    },
  };
}
