/** Keeps the screen on. */
interface WakeLock {
  /** Keeps the screen on while the page is visible. Returns a function that releases the lock. Never fails. */
  hold(): () => void;
}

/** The wake lock of the browser. Has no effect where there is none or it is denied. */
export const browserWakeLock: WakeLock = {
  hold: () => {
    let lock: WakeLockSentinel | null = null;
    let isReleased = false;
    const request = async (): Promise<void> => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      const granted = await navigator.wakeLock.request('screen').catch(() => null);
      if (isReleased) void granted?.release();
      else lock = granted;
    };
    const onVisibilityChange = (): void => void request();
    onVisibilityChange();
    document.addEventListener('visibilitychange', onVisibilityChange);
    return () => {
      isReleased = true;
      document.removeEventListener('visibilitychange', onVisibilityChange);
      void lock?.release();
    };
  },
};
