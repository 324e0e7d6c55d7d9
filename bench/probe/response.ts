import { drawings, watchSvg } from './mapDrawn.ts';
import { whenPainted } from './painted.ts';
import { panelHeading } from './panel.ts';

/**
 * What an event should bring: the panel headed so; other filters, told by words and map; another language;
 * other results; another scene of a show, in words and on the map.
 */
export type Shown =
  | { readonly kind: 'panel'; readonly heading: string }
  | { readonly kind: 'filtered' }
  | { readonly kind: 'language' }
  | { readonly kind: 'results' }
  | { readonly kind: 'scene' };

function textOf(selector: string): string {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join('|');
}

function sceneShown(): string | undefined {
  return document.querySelector<HTMLElement>('[data-scene]')?.dataset['scene'];
}

/** Whether `changed` and, no matter in which order, the map's picture was drawn anew. */
function alsoDrawn(changed: () => boolean): () => boolean {
  const forget = watchSvg();
  const picture = drawings();
  let told = false;
  return () => {
    told ||= changed();
    if (!told || drawings() === picture) return false;
    forget();
    return true;
  };
}

/** Prepares, before the event, what tells afterwards whether it has come about. */
function checkOf(shown: Shown): () => boolean {
  switch (shown.kind) {
    case 'panel':
      return () => panelHeading() === shown.heading;
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
      return alsoDrawn(() => textOf('fieldset button[aria-pressed], [role=status]') !== words);
    }
    case 'scene': {
      const before = sceneShown();
      return alsoDrawn(() => sceneShown() !== before);
    }
  }
}

/** The time from the next event of `type`, of which `onEvent` is told when it came, until what it brings is painted. */
export function response(
  type: string,
  shown: Shown,
  onEvent: (time: number) => void,
): Promise<number> {
  const holds = checkOf(shown);
  return new Promise((resolve) => {
    window.addEventListener(
      type,
      ({ timeStamp }) => {
        onEvent(timeStamp);
        void whenPainted(holds).then((painted) => resolve(painted - timeStamp));
      },
      { once: true, capture: true },
    );
  });
}
