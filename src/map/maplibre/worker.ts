import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** In the build and in development. */
export const MAPLIBRE_WORKER_URL: string = workerUrl;
