/**
 * Why a renderer draws the map: the user `preferred` it, the `projection` needs it, the map engine has
 * `no-gpu` or `no-webgl` here or has `failed`, this computer is `capable` of the engine, or SVG is
 * `temporary` while the engine is prepared.
 */
export type RendererReason =
  | 'preferred'
  | 'projection'
  | 'no-gpu'
  | 'no-webgl'
  | 'failed'
  | 'capable'
  | 'temporary';

/** The visible renderer and why it draws. It is final unless the reason is `temporary`. */
export interface RendererStatus {
  readonly renderer: 'maplibre' | 'svg';
  readonly reason: RendererReason;
}
