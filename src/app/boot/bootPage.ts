import type { InitialViewport } from '../../viewport/cameraController.ts';
import type { EarlyPanelState } from './earlyPanel.ts';

/** What the page itself has begun before any module of ours runs, and hands over to them. */
export interface BootPage {
  /** The outline of the country with its inset; null where another picture is asked for. */
  readonly map: () => HTMLElement | null;
  readonly picture: () => InitialViewport | null;
  /** Settles when the stylesheet is there, or will not come. */
  readonly styled: Promise<void>;
  /** What the reader did to the early panel; null where there is none. */
  readonly left: () => EarlyPanelState | null;
  /** From now on a click on the outline is told to `pick`: its adcode, null for the sea. A kept one is told at once. */
  readonly answer: (pick: (code: string | null) => void) => void;
}

declare global {
  interface Window {
    readonly fangyuBoot?: BootPage;
  }
}
