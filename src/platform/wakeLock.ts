interface WakeLock {
  /** While the page is visible. Returns a function that releases the lock. Never fails. */
  hold(): () => void;
}

/** Has no effect where there is no wake lock or it is denied. */
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
