import type { OverlayDash } from './overlayStrokes.ts';

/** Dashes and gaps in line widths; none for a solid line. The presets of slide tools, so that exports keep them. */
export const OVERLAY_DASHES = {
  solid: [],
  sysDash: [3, 1],
  lgDashDot: [8, 3, 1, 3],
  lgDash: [8, 3],
  sysDot: [1, 1],
  dashDot: [4, 3, 1, 3],
  dash: [4, 3],
  lgDashDotDot: [8, 3, 1, 3, 1, 3],
} as const satisfies Readonly<Record<OverlayDash, readonly number[]>>;
