import { whenPaintedAfter } from './painted.ts';

/** The heading of the panel. The product and its peers all have a panel with this id and an h2. */
export function panelHeading(): string {
  return document.querySelector('#panel h2')?.textContent.trim() ?? '';
}

export function whenPanelIsHeaded(heading: string): Promise<number> {
  return whenPaintedAfter(() => panelHeading() === heading);
}

export function whenPanelShows(heading: string): Promise<number> {
  return whenPaintedAfter(
    () => panelHeading() === heading && document.querySelector('#panel article') !== null,
  );
}

/** How long the answer to a click in the dry run may take, and how long an unexpected heading must stay to count. */
const MAX_ANSWER_MS = 1500;
const SETTLED_MS = 150;

/** The heading of the panel after a click: the expected one as soon as it appears, or another that stays. */
export function headingAfterClick(expected: string): Promise<string> {
  const startedAt = performance.now();
  const before = panelHeading();
  let changed = Infinity;
  return new Promise((resolve) => {
    const check = (): void => {
      const heading = panelHeading();
      const now = performance.now();
      if (heading !== before) changed = Math.min(changed, now);
      const isOver = now - startedAt > MAX_ANSWER_MS || now - changed > SETTLED_MS;
      if (isOver || (expected !== '' && heading.startsWith(expected))) resolve(heading);
      else requestAnimationFrame(check);
    };
    check();
  });
}
