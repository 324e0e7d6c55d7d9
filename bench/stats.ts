/** The spread of one measure over several runs, in the measure's own unit. */
export interface Spread {
  readonly count: number;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly p95: number;
  readonly max: number;
}

/**
 * The quantile `q` of the values, interpolated linearly between the two nearest
 * (Hyndman & Fan, type 7, the default of R and NumPy).
 * @throws {RangeError} when there are no values, or `q` is not from 0 to 1
 */
export function quantile(values: readonly number[], q: number): number {
  if (!(q >= 0 && q <= 1)) throw new RangeError(`${q} is no share from 0 to 1`);
  const sorted = [...values].sort((a, b) => a - b);
  const at = q * (sorted.length - 1);
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) throw new RangeError('no values to rank');
  // Not low + (high - low) * t, whose rounding may leave the interval.
  const t = at - Math.floor(at);
  return Math.min(high, Math.max(low, low * (1 - t) + high * t));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** @throws {RangeError} when there are no values */
export function spreadOf(values: readonly number[]): Spread {
  return {
    count: values.length,
    min: quantile(values, 0),
    q1: quantile(values, 0.25),
    median: median(values),
    q3: quantile(values, 0.75),
    p95: quantile(values, 0.95),
    max: quantile(values, 1),
  };
}
