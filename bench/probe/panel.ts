import { whenPainted } from './painted.ts';

/** The product and its peers all have a panel of this id, headed by an h2. */
export function panelHeading(): string {
  return document.querySelector('#panel h2')?.textContent.trim() ?? '';
}

export function whenPanelShows(heading: string): Promise<number> {
  return whenPainted(
    () => panelHeading() === heading && document.querySelector('#panel article') !== null,
  );
}
