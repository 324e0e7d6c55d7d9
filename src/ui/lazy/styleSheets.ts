/** The error message of Vite's preload helper when the style sheet of a chunk fails to load. */
const MESSAGE = /Unable to preload CSS for (\S+)/;

/** Null when the cause was another one. */
export function failedStyleSheet(error: unknown): string | null {
  return error instanceof Error ? (MESSAGE.exec(error.message)?.[1] ?? null) : null;
}

/**
 * Loads a style sheet that failed before: Vite's preload helper requests each sheet only once.
 * Rejects with the message of that helper when the sheet fails again.
 */
export function loadStyleSheet(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`Unable to preload CSS for ${href}`));
    };
    document.head.append(link);
  });
}
