import type { TargetKey } from './remarks.ts';

/** One line of the table of targets, as measured. */
export interface Verdict {
  readonly key: TargetKey;
  readonly target: string;
  readonly where: string;
  /** What was compared, both sides, in words. */
  readonly measured: string;
  /** Null when a figure is missing. */
  readonly met: boolean | null;
}

/** What is judged, and where. */
export type Line = Pick<Verdict, 'key' | 'target' | 'where'>;

const round = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

const unknown = (line: Line): Verdict => ({ ...line, measured: 'not measured', met: null });

/** Whether `ours` is at most `share` of `theirs`. */
export function atMostShare(
  line: Line,
  share: number,
  ours: number | null,
  theirs: number | null,
): Verdict {
  if (ours === null || theirs === null) return unknown(line);
  const measured = `${round(ours)} against ${round(theirs)}: ${(ours / theirs).toFixed(2)} ×`;
  return { ...line, measured, met: ours <= share * theirs };
}

/** Whether `ours` is at most `most`. */
export function atMost(line: Line, most: number, ours: number | null, unit: string): Verdict {
  if (ours === null) return unknown(line);
  return { ...line, measured: `${round(ours)} ${unit}`.trim(), met: ours <= most };
}

/** Whether something that either happens or not happened every time. */
export function always(line: Line, least: number | null): Verdict {
  if (least === null) return unknown(line);
  return { ...line, measured: least === 1 ? 'every time' : 'not every time', met: least === 1 };
}
