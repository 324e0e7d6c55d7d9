import { firstPanelsIn } from '../../domain/artefacts.ts';
import type { Language } from '../../domain/language.ts';

/** What the reader did to the panel before the app was there. */
export interface EarlyPanelState {
  /** How far it was scrolled, CSS pixels. */
  readonly scrolled: number;
  /** Which of its links and buttons was pressed last, counted from its start; null for none. */
  readonly pressed: number | null;
}

/** The panel of a province before the app: as the app would show it first, and as yet without life. */
export interface EarlyPanel {
  /** Shows what is known of a province, once that has come; nothing for the sea. */
  readonly show: (code: string | null) => void;
  /** Settles when what was asked for by then is painted, or when nothing will be shown. */
  readonly shown: Promise<void>;
  /** What the app has to make good when it has taken the panel's place; null where none was shown. */
  readonly left: () => EarlyPanelState | null;
}

/** How long the app waits for the panels, milliseconds: without it there is nothing but the panels. */
const EARLY_PANEL_TIMEOUT_MS = 1000;

/** Fetches the panels of all provinces; null when they cannot be had, which only means to wait for the app. */
async function fetchPanels(language: Language): Promise<ReadonlyMap<string, string> | null> {
  try {
    const response = await fetch(firstPanelsIn(language));
    const panels: unknown = response.ok ? await response.json() : null;
    if (typeof panels !== 'object' || panels === null) return null;
    return new Map(Object.entries(panels).filter(([, html]) => typeof html === 'string'));
  } catch {
    return null;
  }
}

/** All that can be pressed in the panel that stands within `page`, the app's or the one before it. */
export function pressables(page: ParentNode): readonly HTMLElement[] {
  const panel = page.querySelector('[data-panel-content]')?.parentElement;
  return [...(panel?.querySelectorAll<HTMLElement>('a[href], button') ?? [])];
}

/** A plain click is kept for the app, which knows what it means; any other does what it does with links. */
function keepPress(box: HTMLElement, event: MouseEvent): number | null {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return null;
  const at = pressables(box).findIndex((one) => one.contains(target));
  if (at === -1) return null;
  event.preventDefault();
  return at;
}

/** What the early panel waits for. */
interface Waits {
  /** Settles when the whole page has been read: what the panel asks for would hold that up. */
  readonly read: Promise<void>;
  /** Settles when the app's stylesheet, which is the panel's too, is there. */
  readonly styled: Promise<void>;
  /** Settles when what is there by then is painted. */
  readonly painted: () => Promise<void>;
}

/**
 * Fetches the panels when the page has been read. The HTML in them is our own: rendered by the build
 * from the shipped report, whose words React has escaped.
 */
export function createEarlyPanel(language: Language, { read, styled, painted }: Waits): EarlyPanel {
  let wanted: string | null = null;
  let panels: ReadonlyMap<string, string> | null = null;
  let left: EarlyPanelState | null = null;

  const draw = (): void => {
    // Gone when the app has taken the page's place.
    const box = document.querySelector<HTMLElement>('[data-boot-panel]');
    const note = document.querySelector<HTMLElement>('[data-boot-note]');
    const { parentElement: scroller } = box ?? {};
    if (!box || !note || !scroller || !panels) return;
    const html = wanted === null ? undefined : panels.get(wanted);
    box.innerHTML = html ?? '';
    // That the app will not come is said beside it.
    note.hidden = html !== undefined && !('failed' in note.dataset);
    scroller.setAttribute('aria-busy', String(html === undefined));
    // Asked for in vain, it would make the browser lay the page out once more.
    if (left && left.scrolled > 0) scroller.scrollTop = 0;
    left = html === undefined ? null : { scrolled: 0, pressed: null };
    box.onclick = (event) => {
      const pressed = keepPress(box, event);
      if (left && pressed !== null) left = { ...left, pressed };
    };
    scroller.onscroll = () => {
      if (left) left = { ...left, scrolled: scroller.scrollTop };
    };
  };

  const arrive = async (): Promise<void> => {
    const [there] = await Promise.all([fetchPanels(language), styled]);
    panels = there;
    draw();
    if (wanted !== null && there) await painted();
  };
  const lost = (): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, EARLY_PANEL_TIMEOUT_MS));
  return {
    show: (code) => {
      wanted = code;
      draw();
    },
    shown: read.then(() => Promise.race([arrive(), lost()])),
    left: () => left,
  };
}
