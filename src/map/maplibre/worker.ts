import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** The address of the engine's worker script, in the build and in development. */
export const MAPLIBRE_WORKER_URL: string = workerUrl;
