import { drawings, watchSvg } from './mapDrawn.ts';
import { whenPainted } from './painted.ts';
import { panelHeading } from './panel.ts';

/** What an event should bring: the panel headed so; other filters, told by words and map; another language; other results. */
export type Shown =
  | { readonly kind: 'panel'; readonly heading: string }
  | { readonly kind: 'filtered' }
  | { readonly kind: 'language' }
  | { readonly kind: 'results' };

function textOf(selector: string): string {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join('|');
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
      const forget = watchSvg();
      const picture = drawings();
      let changed = false;
      return () => {
        changed ||= textOf('fieldset button[aria-pressed], [role=status]') !== words;
        if (!changed || drawings() === picture) return false;
        forget();
        return true;
      };
    }
  }
}

export function response(type: string, shown: Shown): Promise<number> {
  const holds = checkOf(shown);
  return new Promise((resolve) => {
    window.addEventListener(
      type,
      ({ timeStamp }) => {
        void whenPainted(holds).then((painted) => resolve(painted - timeStamp));
      },
      { once: true, capture: true },
    );
  });
}
