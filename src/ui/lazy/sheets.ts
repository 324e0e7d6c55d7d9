/** What the bundler's loader says when the style sheet of a part does not come. */
const SHEET = /Unable to preload CSS for (\S+)/;

/** The address of the style sheet for want of which a part failed; null where it was something else. */
export function failedSheet(error: unknown): string | null {
  return error instanceof Error ? (SHEET.exec(error.message)?.[1] ?? null) : null;
}

/**
 * Loads a style sheet that failed before: the bundler's loader asks for each only once, and would go on
 * without it. Rejects, in that loader's words, when it fails again.
 */
export function loadSheet(href: string): Promise<void> {
  return new Promise((done, fail) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => done();
    link.onerror = () => {
      link.remove();
      fail(new Error(`Unable to preload CSS for ${href}`));
    };
    document.head.append(link);
  });
}
