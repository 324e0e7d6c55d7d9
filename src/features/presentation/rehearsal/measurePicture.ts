import type { PictureMeasurements } from '../../../domain/deck/pictureChecks.ts';
import { isFiltered } from '../../../domain/filters/filter.ts';
import { boundsOfSelection } from '../../../domain/view/selectionBounds.ts';
import { isAlwaysNamed } from '../../../china/alwaysNamed.ts';
import { PREFECTURES_FROM } from '../../../china/zoomLevels.ts';
import { type Box, boxOnMap, cameraAfter, project } from '../../../map/camera.ts';
import { drawnMarkers } from '../../../map/layers/drawnPaints.ts';
import { atZoom, mapStyleOf } from '../../../map/mapStyle.ts';
import { markersAt } from '../../../map/markersAt.ts';
import type { AppStore } from '../../../state/appStore.ts';
import { selectViewModel } from '../../../state/selectViewModel.ts';
import { LIGHT_PALETTE, PROJECTOR_PALETTE } from '../../../ui/mapPalettes.ts';
import type { CameraController } from '../../../viewport/cameraController.ts';
import type { Viewport } from '../../../viewport/viewport.ts';
import { areaOf, intersection } from './boxes.ts';

/** Samples along each side of a box. */
const SAMPLES = 16;

type Picture = Omit<PictureMeasurements, 'scene' | 'language' | 'height'>;

/** What the map shows at the camera that was requested; nothing is found before there is a map. */
export function measurePicture(controller: CameraController, store: AppStore): Picture {
  const now = controller.viewport();
  const titleOverflows = hasOverflowingTitle();
  if (!now) return { ...NOTHING_FOUND, titleOverflows };
  const { request } = controller.requests.getState();
  const viewport = { ...now, camera: cameraAfter(request, now.camera, now.size, now.projection) };
  return {
    hasPlace: hasPlace(viewport, store),
    matches: matchesOf(store),
    groupings: groupingsOf(viewport, store),
    ...measureRings(viewport, store),
    titleOverflows,
  };
}

const NOTHING_FOUND = {
  ...{ hasPlace: true, matches: null, groupings: [], underRings: null, smallestName: null },
} as const;

function pictureBox({ size }: Viewport): Box {
  return [0, 0, size.width, size.height];
}

/** A name inside the picture, or a place around its middle: islands far from the coast have too large a box. */
function hasPlace(viewport: Viewport, store: AppStore): boolean {
  const { camera, size, projection } = viewport;
  const [x, y] = [size.width / 2, size.height / 2];
  return (store.getState().atlas?.places ?? []).some(({ id, bounds, labelPoint, level }) => {
    const [left, top] = project(camera, size, labelPoint, projection);
    if (left >= 0 && left <= size.width && top >= 0 && top <= size.height) return true;
    if (level === 'province' || isAlwaysNamed(id)) return false;
    const box = boxOnMap(bounds, camera, size, projection);
    return box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3];
  });
}

function matchesOf(store: AppStore): number | null {
  const viewModel = selectViewModel(store.getState());
  if (!viewModel || !isFiltered(viewModel.view.filters)) return null;
  return viewModel.filterResult.count;
}

function groupingsOf(viewport: Viewport, store: AppStore): PictureMeasurements['groupings'] {
  const { atlas, view } = store.getState();
  const { camera, size, projection } = viewport;
  return view.overlays.flatMap((id) => {
    const grouping = atlas?.grouping(id);
    if (!grouping) return [];
    const box = boxOnMap(grouping.bounds, camera, size, projection);
    const inPicture = areaOf(intersection(box, pictureBox(viewport))) / Math.max(1, areaOf(box));
    return [{ name: grouping.short, inPicture }];
  });
}

/** The rings that cover the selection, and the smallest names of regions at this zoom. */
function measureRings(
  { camera, size, projection }: Viewport,
  store: AppStore,
): Pick<Picture, 'underRings' | 'smallestName'> {
  const { atlas, linked, view, presentation } = store.getState();
  const viewModel = selectViewModel(store.getState());
  const palette = presentation.theme === 'projector' ? PROJECTOR_PALETTE : LIGHT_PALETTE;
  const style = mapStyleOf(palette.legibility);
  const hasCities = camera.zoom >= PREFECTURES_FROM;
  const smallestName = atZoom(hasCities ? style.prefectureLabel : style.provinceLabel, camera.zoom);
  const bounds = atlas && view.selection && boundsOfSelection(atlas, linked, view.selection);
  if (!viewModel || !bounds) return { underRings: null, smallestName };
  const rings = markersAt({ markers: drawnMarkers(viewModel, palette), palette }, camera.zoom)
    .filter(({ hidden }) => !hidden)
    .map(({ point, radius }) => ({ at: project(camera, size, point, projection), radius }));
  const box = intersection(boxOnMap(bounds, camera, size, projection), [
    0,
    0,
    size.width,
    size.height,
  ]);
  return { underRings: shareUnder(box, rings), smallestName };
}

interface Ring {
  readonly at: readonly [number, number];
  readonly radius: number;
}

function shareUnder([left, top, right, bottom]: Box, rings: readonly Ring[]): number {
  const steps = Array.from({ length: SAMPLES }, (_, index) => (index + 0.5) / SAMPLES);
  const covered = steps.flatMap((across) =>
    steps.filter((down) => {
      const [x, y] = [left + across * (right - left), top + down * (bottom - top)];
      return rings.some(({ at, radius }) => Math.hypot(at[0] - x, at[1] - y) <= radius);
    }),
  );
  return covered.length / SAMPLES ** 2;
}

/** A title wider than its box, or one that alone does not fit the height of the stage. */
function hasOverflowingTitle(): boolean {
  const text = document.querySelector<HTMLElement>('[data-stage] [data-fits]');
  const title = text?.querySelector('h1');
  if (!text || !title) return false;
  const isAlone = text.dataset['spotlight'] === 'none' && text.dataset['fits'] === 'false';
  return isAlone || title.scrollWidth > title.clientWidth + 1;
}
