/**
 * Why a renderer draws: `asked` for by preference, `projection` that only this one has, no graphics
 * `card` for the engine or no `webgl` at all, the engine `failed`, it `fits` this computer, or SVG
 * stands in `meanwhile`.
 */
export type RendererReason =
  | 'asked'
  | 'projection'
  | 'card'
  | 'webgl'
  | 'failed'
  | 'fits'
  | 'meanwhile';

/** Which renderer is seen now, and why. It stays, but `meanwhile`. */
export interface RendererStatus {
  readonly renderer: 'maplibre' | 'svg';
  readonly reason: RendererReason;
}
