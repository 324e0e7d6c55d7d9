import { fetchServed } from '../../data/served.ts';
import { firstPanelsIn } from '../../domain/artefacts.ts';
import type { Language } from '../../domain/language.ts';

export interface EarlyPanelState {
  /** CSS pixels. */
  readonly scrolled: number;
  /** Index of the link or button that was pressed last; null for none. */
  readonly pressed: number | null;
}

/** A province's panel before the app starts: the same HTML as the app renders, without event handlers. */
export interface EarlyPanel {
  /** Shows a province's panel as soon as it has loaded; null, for the sea, empties it. */
  readonly show: (code: string | null) => void;
  /** Settles when the requested panel has been painted, or when none will be shown. */
  readonly shown: Promise<void>;
  readonly state: () => EarlyPanelState | null;
}

const EARLY_PANEL_TIMEOUT_MS = 1000;

/** Fetches the panels of all provinces; null after any failure: the user then waits for the app. */
async function fetchPanels(language: Language): Promise<ReadonlyMap<string, string> | null> {
  try {
    const response = await fetchServed(firstPanelsIn(language));
    const panels: unknown = response.ok ? await response.json() : null;
    if (typeof panels !== 'object' || panels === null) return null;
    return new Map(Object.entries(panels).filter(([, html]) => typeof html === 'string'));
  } catch {
    return null;
  }
}

/** The links and buttons of the panel within `page`, in order; the same in the early panel and in the app's. */
export function pressableElements(page: ParentNode): readonly HTMLElement[] {
  const panel = page.querySelector('[data-panel-content]')?.parentElement;
  return [...(panel?.querySelectorAll<HTMLElement>('a[href], button') ?? [])];
}

/** Clicks with a modifier key stay the browser's; the app repeats all others. */
function pressedIndex(box: HTMLElement, event: MouseEvent): number | null {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return null;
  const index = pressableElements(box).findIndex((element) => element.contains(target));
  if (index === -1) return null;
  event.preventDefault();
  return index;
}

interface EarlyPanelTiming {
  /** Settles when the whole page has been parsed; fetching earlier would delay that. */
  readonly pageParsed: Promise<void>;
  readonly stylesLoaded: Promise<void>;
  readonly nextPaint: () => Promise<void>;
}

/** The HTML is our own: the build renders it with React, which escapes the report's words. */
export function createEarlyPanel(
  language: Language,
  { pageParsed, stylesLoaded, nextPaint }: EarlyPanelTiming,
): EarlyPanel {
  let requested: string | null = null;
  let panels: ReadonlyMap<string, string> | null = null;
  let state: EarlyPanelState | null = null;

  const draw = (): void => {
    // The app removes these elements when it replaces the page.
    const box = document.querySelector<HTMLElement>('[data-boot-panel]');
    const note = document.querySelector<HTMLElement>('[data-boot-note]');
    const { parentElement: scroller } = box ?? {};
    if (!box || !note || !scroller || !panels) return;
    const html = requested === null ? undefined : panels.get(requested);
    box.innerHTML = html ?? '';
    // A message that the app failed to load stays visible beside the panel.
    note.hidden = html !== undefined && !('failed' in note.dataset);
    scroller.setAttribute('aria-busy', String(html === undefined));
    // Setting it without need would force another layout.
    if (state && state.scrolled > 0) scroller.scrollTop = 0;
    state = html === undefined ? null : { scrolled: 0, pressed: null };
    box.onclick = (event) => {
      const pressed = pressedIndex(box, event);
      if (state && pressed !== null) state = { ...state, pressed };
    };
    scroller.onscroll = () => {
      if (state) state = { ...state, scrolled: scroller.scrollTop };
    };
  };

  const load = async (): Promise<void> => {
    const [loaded] = await Promise.all([fetchPanels(language), stylesLoaded]);
    panels = loaded;
    draw();
    if (requested !== null && loaded) await nextPaint();
  };
  const timeout = (): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, EARLY_PANEL_TIMEOUT_MS));
  return {
    show: (code) => {
      requested = code;
      draw();
    },
    shown: pageParsed.then(() => Promise.race([load(), timeout()])),
    state: () => state,
  };
}
