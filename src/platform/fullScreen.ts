/** The whole screen for the page. */
export interface FullScreen {
  /** Asks for it, or gives it back. Needs a gesture; where it is denied nothing happens. */
  readonly toggle: () => void;
  readonly leave: () => void;
}

/** The browser's own. */
export const browserFullScreen: FullScreen = {
  toggle: () => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    else if (document.fullscreenEnabled)
      void document.documentElement.requestFullscreen().catch(() => undefined);
  },
  leave: () => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  },
};
