/** `preferred` by the user, needed by the `projection`; `temporary`: SVG while the engine is prepared. */
export type RendererReason =
  | 'preferred'
  | 'projection'
  | 'no-gpu'
  | 'no-webgl'
  | 'failed'
  | 'capable'
  | 'temporary';

/** Final unless the reason is `temporary`. */
export interface RendererStatus {
  readonly renderer: 'maplibre' | 'svg';
  readonly reason: RendererReason;
}
