import { boundsOfSelection } from '../../../domain/view/selectionBounds.ts';
import type { Rgb } from '../../../domain/contrast.ts';
import { contrastRatio } from '../../../domain/contrast.ts';
import type { MeasuredText, StageMeasurements } from '../../../domain/deck/rehearsalChecks.ts';
import { boxOnMap, cameraAfter } from '../../../map/camera.ts';
import type { AppStore } from '../../../state/appStore.ts';
import type { CameraController } from '../../../viewport/cameraController.ts';
import { areaOf, intersection } from './boxes.ts';
import { createColourReader } from '../../../ui/readColour.ts';

/** Visible elements that contain a text themselves. */
function textElements(root: Element): readonly HTMLElement[] {
  const elements = [...root.querySelectorAll('*')];
  // Numbers in drawings, as in the circles of the legend and the map, belong to the drawing.
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

function measureTexts({ controls }: CameraController): readonly MeasuredText[] {
  const readColour = createColourReader();
  const backgroundOf = (element: Element): Rgb => {
    const [red, green, blue, opacity] = readColour(getComputedStyle(element).backgroundColor);
    if (opacity === 255) return [red, green, blue];
    return element.parentElement ? backgroundOf(element.parentElement) : [255, 255, 255];
  };
  const roots = [...document.querySelectorAll('[data-stage]'), ...controls.elements()];
  return roots.flatMap(textElements).map((element) => {
    const { color, fontSize } = getComputedStyle(element);
    const [red, green, blue] = readColour(color);
    return {
      quotation: element.hasAttribute('data-quotation'),
      pixels: parseFloat(fontSize),
      ratio: contrastRatio([red, green, blue], backgroundOf(element)),
    };
  });
}

/** The shares of the selection that are inside the map and not covered, at the camera that was requested. */
function measurePlace(controller: CameraController, store: AppStore): StageMeasurements['place'] {
  const viewport = controller.viewport();
  const { atlas, linked, view } = store.getState();
  const bounds = atlas && view.selection && boundsOfSelection(atlas, linked, view.selection);
  if (!viewport || !bounds) return null;
  const { camera, size, projection } = viewport;
  const target = cameraAfter(controller.requests.getState().request, camera, size, projection);
  const box = boxOnMap(bounds, target, size, projection);
  const visible = intersection(box, [0, 0, size.width, size.height]);
  const total = Math.max(1, areaOf(box));
  const covered = controller.controls
    .boxes()
    .map((control) => areaOf(intersection(visible, control)));
  const inPicture = areaOf(visible) / total;
  return { inPicture, free: inPicture - Math.max(0, ...covered) / total };
}

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
