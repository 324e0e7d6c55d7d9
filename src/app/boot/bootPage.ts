import type { InitialViewport } from '../../viewport/fitRequests.ts';
import type { EarlyPanelState } from './earlyPanel.ts';

/** What the inline script of the page has started, for the app to continue. */
export interface BootPage {
  /** The outline of the country with its inset; null where the page starts with another view. */
  readonly outline: () => HTMLElement | null;
  readonly initialViewport: () => InitialViewport | null;
  /** Settles when the stylesheet has loaded or failed. */
  readonly stylesLoaded: Promise<void>;
  readonly earlyPanelState: () => EarlyPanelState | null;
  /** Reports clicks on the outline from now on, and a pending one at once: the adcode, or null for the sea. */
  readonly onOutlineClick: (select: (code: string | null) => void) => void;
}

declare global {
  interface Window {
    readonly fangyuBoot?: BootPage;
  }
}
