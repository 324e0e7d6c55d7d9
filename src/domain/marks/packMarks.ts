/** CSS pixels. */
export interface MarkPoint {
  readonly x: number;
  readonly y: number;
}

/** The marks of one region. */
export interface MarkGroup extends MarkPoint {
  readonly count: number;
  /** Whether a mark at this point is inside the region. */
  readonly isInside: (point: MarkPoint) => boolean;
}

/** Smaller differences are errors of rounding. */
const ROUNDING = 1e-6;

/**
 * How far from its group's point a mark can be at most. One mark takes up to four points of a
 * triangular lattice.
 */
export function packingReach(total: number, pitch: number): number {
  return pitch * (1.1 * Math.sqrt(total) + 2);
}

/** The points of a triangular lattice within `reach` of its origin, the nearest first. */
function latticePoints(pitch: number, reach: number): readonly MarkPoint[] {
  const rows = Math.ceil(reach / (pitch * Math.sqrt(0.75)));
  const columns = Math.ceil(reach / pitch) + 1;
  const points: (MarkPoint & { readonly distance: number; readonly angle: number })[] = [];
  for (let row = -rows; row <= rows; row += 1)
    for (let column = -columns; column <= columns; column += 1) {
      const x = (column + (row % 2 === 0 ? 0 : 0.5)) * pitch;
      const y = row * pitch * Math.sqrt(0.75);
      // Rounded, so that points of one ring are sorted by their angle.
      const distance = Math.round(Math.hypot(x, y) * 1000);
      if (distance <= reach * 1000) points.push({ x, y, distance, angle: Math.atan2(y, x) });
    }
  return points.sort((a, b) => a.distance - b.distance || a.angle - b.angle);
}

/** Finds marks that are nearer than `pitch`. */
function createOccupancy(pitch: number) {
  const cells = new Map<string, MarkPoint[]>();
  const cellOf = (value: number): number => Math.floor(value / pitch);
  const keyOf = (column: number, row: number): string => `${column} ${row}`;
  return {
    add(point: MarkPoint): void {
      const key = keyOf(cellOf(point.x), cellOf(point.y));
      cells.set(key, [...(cells.get(key) ?? []), point]);
    },
    isFree({ x, y }: MarkPoint): boolean {
      for (let column = cellOf(x) - 1; column <= cellOf(x) + 1; column += 1)
        for (let row = cellOf(y) - 1; row <= cellOf(y) + 1; row += 1)
          for (const other of cells.get(keyOf(column, row)) ?? [])
            if (Math.hypot(other.x - x, other.y - y) < pitch - ROUNDING) return false;
      return true;
    },
  };
}

/**
 * Places marks at least `pitch` apart, around the point of their group and inside its region where there is
 * space. The same groups give the same places. Returns the places of each group, in the order given.
 */
export function packMarks(
  groups: readonly MarkGroup[],
  pitch: number,
): readonly (readonly MarkPoint[])[] {
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const lattice = latticePoints(pitch, packingReach(total, pitch));
  const taken = createOccupancy(pitch);
  const placed = groups.map((): MarkPoint[] => []);
  const candidate = (group: MarkGroup, { x, y }: MarkPoint): MarkPoint => ({
    x: group.x + x,
    y: group.y + y,
  });
  const findPlace = (group: MarkGroup): MarkPoint | undefined => {
    let outside: MarkPoint | undefined;
    const near = packingReach(group.count, pitch);
    for (const offset of lattice) {
      const point = candidate(group, offset);
      if (outside && Math.hypot(offset.x, offset.y) > near) break;
      if (!taken.isFree(point)) continue;
      if (group.isInside(point)) return point;
      outside ??= point;
    }
    return outside;
  };
  // One mark of every group after another, so that the first is at the point of its region.
  const most = Math.max(0, ...groups.map(({ count }) => count));
  for (let round = 0; round < most; round += 1)
    for (const [index, group] of groups.entries()) {
      if (round >= group.count) continue;
      const point = findPlace(group);
      if (!point) continue;
      taken.add(point);
      placed[index]?.push(point);
    }
  return placed;
}
