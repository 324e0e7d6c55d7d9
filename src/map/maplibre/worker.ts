import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Where the engine's worker script is served from, in the build and in development alike. */
export const MAPLIBRE_WORKER_URL: string = workerUrl;
