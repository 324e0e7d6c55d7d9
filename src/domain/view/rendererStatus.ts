/**
 * Why a renderer is used. `asked`: the user's preference. `projection`: only this renderer has the
 * projection. `card`: no graphics card. `webgl`: no WebGL. `failed`: the map engine failed. `fits`: it
 * suits this computer. `meanwhile`: SVG is used until the map engine is ready.
 */
export type RendererReason =
  | 'asked'
  | 'projection'
  | 'card'
  | 'webgl'
  | 'failed'
  | 'fits'
  | 'meanwhile';

/** The renderer that is used, and why. It stays the same, except after `meanwhile`. */
export interface RendererStatus {
  readonly renderer: 'maplibre' | 'svg';
  readonly reason: RendererReason;
}
