interface FullScreen {
  /** Needs a user gesture. Does nothing if the browser refuses. */
  readonly toggle: () => void;
  readonly leave: () => void;
}

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
