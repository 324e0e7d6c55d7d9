/** Lowest first. */
const HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof HEIGHTS)[number];

/** Shares of the window's height from which a released sheet settles at `half` and at `full`. */
const HALF_FROM = 0.3;
const FULL_FROM = 0.65;
/** A faster drag moves the sheet to the next height, CSS pixels per millisecond. */
const FLICK = 0.5;

/** The next height up or down; the same at either end. */
export function step(height: SheetHeight, by: 1 | -1): SheetHeight {
  const index = HEIGHTS.indexOf(height) + by;
  return HEIGHTS[Math.min(HEIGHTS.length - 1, Math.max(0, index))] ?? height;
}

/**
 * The height at which a released sheet settles.
 * @param share of the window's height, 0 to 1
 * @param speed upwards, CSS pixels per millisecond
 */
export function settle(share: number, speed: number): SheetHeight {
  if (Math.abs(speed) > FLICK) {
    if (speed > 0) return share > HALF_FROM ? 'full' : 'half';
    return share > FULL_FROM ? 'half' : 'peek';
  }
  if (share >= FULL_FROM) return 'full';
  return share >= HALF_FROM ? 'half' : 'peek';
}
