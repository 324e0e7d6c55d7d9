import { whenPainted } from './painted.ts';

/** The product and its peers all have a panel of this id, headed by an h2. */
export function panelHeading(): string {
  return document.querySelector('#panel h2')?.textContent.trim() ?? '';
}

export function whenPanelIsHeaded(heading: string): Promise<number> {
  return whenPainted(() => panelHeading() === heading);
}

export function whenPanelShows(heading: string): Promise<number> {
  return whenPainted(
    () => panelHeading() === heading && document.querySelector('#panel article') !== null,
  );
}

/** How long a click in the rehearsal may take to show, milliseconds, and how long another heading must stand to count. */
const ANSWERED = 1500;
const SETTLED = 150;

/** What the panel is headed once `wanted` heads it, or once it has been headed otherwise for a while. */
export function headingAfterClick(wanted: string): Promise<string> {
  const began = performance.now();
  const before = panelHeading();
  let changed = Infinity;
  return new Promise((resolve) => {
    const look = (): void => {
      const heading = panelHeading();
      const now = performance.now();
      if (heading !== before) changed = Math.min(changed, now);
      const late = now - began > ANSWERED || now - changed > SETTLED;
      if (late || (wanted !== '' && heading.startsWith(wanted))) resolve(heading);
      else requestAnimationFrame(look);
    };
    look();
  });
}
