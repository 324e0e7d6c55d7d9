/** How much of the sheet is drawn up, least first. */
export const HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof HEIGHTS)[number];

/** Shares of the window from which a sheet let go settles at `half` and at `full`. */
const HALF_FROM = 0.3;
const FULL_FROM = 0.65;
/** A flick faster than this, CSS pixels a millisecond, goes on to the next height. */
const FLICK = 0.5;

/** The next height up or down; the last one stays. */
export function step(height: SheetHeight, by: 1 | -1): SheetHeight {
  const index = HEIGHTS.indexOf(height) + by;
  return HEIGHTS[Math.min(HEIGHTS.length - 1, Math.max(0, index))] ?? height;
}

/**
 * Where a sheet settles that is let go.
 * @param share of the window that it takes, 0 to 1
 * @param speed upwards, CSS pixels a millisecond
 */
export function settle(share: number, speed: number): SheetHeight {
  if (Math.abs(speed) > FLICK) {
    if (speed > 0) return share > HALF_FROM ? 'full' : 'half';
    return share > FULL_FROM ? 'half' : 'peek';
  }
  if (share >= FULL_FROM) return 'full';
  return share >= HALF_FROM ? 'half' : 'peek';
}
