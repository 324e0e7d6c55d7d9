import type { TargetKey } from './remarks.ts';

/** One line of the table of targets, with its result. */
export interface Verdict {
  readonly key: TargetKey;
  readonly target: string;
  readonly where: string;
  /** The compared figures as text. */
  readonly measured: string;
  /** Null when a figure is missing. */
  readonly met: boolean | null;
}

/** The target and its setting. */
export type TargetLine = Pick<Verdict, 'key' | 'target' | 'where'>;

const round = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

const notMeasured = (line: TargetLine): Verdict => ({
  ...line,
  measured: 'not measured',
  met: null,
});

/** Whether `ours` is at most `share` of `theirs`. */
export function atMostShare(
  line: TargetLine,
  share: number,
  ours: number | null,
  theirs: number | null,
): Verdict {
  if (ours === null || theirs === null) return notMeasured(line);
  const measured = `${round(ours)} against ${round(theirs)}: ${(ours / theirs).toFixed(2)} ×`;
  return { ...line, measured, met: ours <= share * theirs };
}

/** Whether `ours` is at most `max`. */
export function atMost(line: TargetLine, max: number, ours: number | null, unit: string): Verdict {
  if (ours === null) return notMeasured(line);
  return { ...line, measured: `${round(ours)} ${unit}`.trim(), met: ours <= max };
}

/** Whether something happened every time. `minimum` is 1 if it did and 0 otherwise. */
export function always(line: TargetLine, minimum: number | null): Verdict {
  if (minimum === null) return notMeasured(line);
  return { ...line, measured: minimum === 1 ? 'every time' : 'not every time', met: minimum === 1 };
}
