/** Full-screen mode of the page. */
interface FullScreen {
  /** Enters or leaves full screen. Needs a user gesture. Does nothing if the browser refuses. */
  readonly toggle: () => void;
  readonly leave: () => void;
}

/** Full-screen mode of the browser. */
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
