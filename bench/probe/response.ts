import { countDrawings, watchSvg } from './mapDrawn.ts';
import { whenPaintedAfter } from './painted.ts';
import { panelHeading } from './panel.ts';

/**
 * The change that an event should cause: a heading of the panel, other filters (in text and on the map),
 * another language, other results, another scene of a show (in text and on the map), or the end of reading a file.
 */
export type ExpectedChange =
  | { readonly kind: 'panel'; readonly heading: string }
  | { readonly kind: 'filtered' }
  | { readonly kind: 'language' }
  | { readonly kind: 'results' }
  | { readonly kind: 'scene' }
  | { readonly kind: 'file-read' };

function textOf(selector: string): string {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join('|');
}

function currentScene(): string | undefined {
  return document.querySelector<HTMLElement>('[data-scene]')?.dataset['scene'];
}

/** Whether `changed` has become true and the map has been drawn again, in either order. */
function changedAndDrawn(changed: () => boolean): () => boolean {
  const stopWatching = watchSvg();
  const drawingsBefore = countDrawings();
  let hasChanged = false;
  return () => {
    hasChanged ||= changed();
    if (!hasChanged || countDrawings() === drawingsBefore) return false;
    stopWatching();
    return true;
  };
}

/** Creates, before the event, a check for the expected change. */
function createCheck(expected: ExpectedChange): () => boolean {
  switch (expected.kind) {
    case 'panel':
      return () => panelHeading() === expected.heading;
    case 'language': {
      const before = document.documentElement.lang;
      return () => document.documentElement.lang !== before;
    }
    case 'results': {
      const before = textOf('[role=option]');
      return () => textOf('[role=option]') !== before;
    }
    case 'filtered': {
      const words = textOf('fieldset button[aria-pressed], [role=status]');
      return changedAndDrawn(
        () => textOf('fieldset button[aria-pressed], [role=status]') !== words,
      );
    }
    case 'file-read':
      return () => /\bReady: \d/u.test(textOf('[role=status]'));
    case 'scene': {
      const before = currentScene();
      return changedAndDrawn(() => currentScene() !== before);
    }
  }
}

/** Milliseconds from the next event of this type until the expected change is painted. `onEvent` receives the time of the event. */
export function measureResponse(
  type: string,
  expected: ExpectedChange,
  onEvent: (time: number) => void,
): Promise<number> {
  const hasHappened = createCheck(expected);
  return new Promise((resolve) => {
    window.addEventListener(
      type,
      ({ timeStamp }) => {
        onEvent(timeStamp);
        void whenPaintedAfter(hasHappened).then((painted) => resolve(painted - timeStamp));
      },
      { once: true, capture: true },
    );
  });
}
