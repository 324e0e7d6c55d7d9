/** Keeps the screen from going dark. */
export interface WakeLock {
  /** Holds the screen awake, also when the page comes back to the front; returns how to let go. Never fails. */
  hold(): () => void;
}

/** The browser's own; where there is none, or it is denied, the screen does as it likes. */
export const browserWakeLock: WakeLock = {
  hold: () => {
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const ask = async (): Promise<void> => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      const given = await navigator.wakeLock.request('screen').catch(() => null);
      if (over) void given?.release();
      else lock = given;
    };
    const asked = (): void => void ask();
    asked();
    document.addEventListener('visibilitychange', asked);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', asked);
      void lock?.release();
    };
  },
};
