/** Degrees to CSS pixels from the page's upper left corner. */
export type ProjectPoint = (lng: number, lat: number) => readonly [number, number];

declare global {
  interface Window {
    /** Gives the benchmark the position of a place on the page of a peer. The product has its camera instead. */
    benchProject?: ProjectPoint;
  }
}

/** Gives the benchmark the projection of the peer's map. */
export function exposeProjection(project: ProjectPoint): void {
  window.benchProject = project;
}

/** Marks the map as complete, like the product does. */
export function markReady(): void {
  document.documentElement.dataset['ready'] = 'true';
}
