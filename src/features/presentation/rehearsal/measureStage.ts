import { boundsOfSelection } from '../../../domain/view/selectionBounds.ts';
import type { Rgb } from '../../../domain/contrast.ts';
import { contrastRatio } from '../../../domain/contrast.ts';
import type { MeasuredText, StageMeasurements } from '../../../domain/deck/rehearsalChecks.ts';
import { type Box, boxOnMap, cameraAfter } from '../../../map/camera.ts';
import type { AppStore } from '../../../state/appStore.ts';
import type { CameraController } from '../../../viewport/cameraController.ts';
import { createColourReader } from '../../../ui/readColour.ts';

/** Elements that hold words of their own, as far as they are seen. */
function textsIn(root: Element): readonly HTMLElement[] {
  const elements = [...root.querySelectorAll('*')];
  // Numbers in drawings, as in the circles of the legend and the map, are part of the drawing.
  return elements.filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '',
      ) &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.clientWidth > 1,
  );
}

/** The words of the stage and of the legend, as they are set and coloured. */
function measureTexts({ controls }: CameraController): readonly MeasuredText[] {
  const read = createColourReader();
  const behind = (element: Element): Rgb => {
    const [red, green, blue, opacity] = read(getComputedStyle(element).backgroundColor);
    if (opacity === 255) return [red, green, blue];
    return element.parentElement ? behind(element.parentElement) : [255, 255, 255];
  };
  const places = [...document.querySelectorAll('[data-stage]'), ...controls.elements()];
  return places.flatMap(textsIn).map((element) => {
    const { color, fontSize } = getComputedStyle(element);
    const [red, green, blue] = read(color);
    return {
      quotation: element.hasAttribute('data-quotation'),
      pixels: parseFloat(fontSize),
      ratio: contrastRatio([red, green, blue], behind(element)),
    };
  });
}

function areaOf([left, top, right, bottom]: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

function common(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

/** How much of what is selected lies in the picture, and free there, where the camera is being taken. */
function measurePlace(controller: CameraController, store: AppStore): StageMeasurements['place'] {
  const viewport = controller.viewport();
  const { atlas, linked, view } = store.getState();
  const bounds = atlas && view.selection && boundsOfSelection(atlas, linked, view.selection);
  if (!viewport || !bounds) return null;
  const { camera, size, projection } = viewport;
  const there = cameraAfter(controller.requests.getState().request, camera, size, projection);
  const box = boxOnMap(bounds, there, size, projection);
  const seen = common(box, [0, 0, size.width, size.height]);
  const whole = Math.max(1, areaOf(box));
  const covered = controller.controls.boxes().map((control) => areaOf(common(seen, control)));
  const inPicture = areaOf(seen) / whole;
  return { inPicture, free: inPicture - Math.max(0, ...covered) / whole };
}

/** What the room sees of the scene on the stage now, measured. */
export function measureStage(
  controller: CameraController,
  store: AppStore,
): Omit<StageMeasurements, 'scene' | 'language'> {
  return {
    height: window.innerHeight,
    fits: document.querySelector('[data-fits="false"]') === null,
    texts: measureTexts(controller),
    place: measurePlace(controller, store),
  };
}
