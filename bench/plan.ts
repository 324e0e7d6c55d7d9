/** One thing to measure, and about how long it takes. */
export interface Step {
  readonly title: string;
  readonly seconds: number;
  readonly work: () => Promise<void>;
}

/** Whole minutes, in words, never "0 min". */
function minutesOf(seconds: number): string {
  return seconds < 60 ? 'less than a minute' : `${Math.round(seconds / 60)} min`;
}

/** The plan as it is told before anything is measured: every kind of step once, with its part of the time. */
export function planInWords(plan: readonly Step[]): readonly string[] {
  const kinds = new Map<string, { count: number; seconds: number }>();
  for (const { title, seconds } of plan) {
    const kind = title.split(':', 1)[0] ?? title;
    const known = kinds.get(kind) ?? { count: 0, seconds: 0 };
    kinds.set(kind, { count: known.count + 1, seconds: known.seconds + seconds });
  }
  const total = plan.reduce((sum, { seconds }) => sum + seconds, 0);
  return [
    `The plan: ${plan.length} steps, about ${minutesOf(total)}.`,
    ...[...kinds].map(
      ([kind, { count, seconds }]) => `  ${kind}: ${count} ×, about ${minutesOf(seconds)}`,
    ),
  ];
}

/**
 * Does one step after the other, saying which and how long the rest will take at the pace so far.
 * @param onStep called after every step: whatever was measured until then can be kept
 * @param goesOn false once somebody has interrupted: the rest is left out
 * @param now milliseconds on any clock
 */
export async function carryOut(
  plan: readonly Step[],
  say: (sentence: string) => void,
  onStep: () => void,
  goesOn: () => boolean,
  now: () => number = () => performance.now(),
): Promise<void> {
  const began = now();
  let done = 0;
  let left = plan.reduce((sum, { seconds }) => sum + seconds, 0);
  for (const [index, { title, seconds, work }] of plan.entries()) {
    if (!goesOn()) return;
    const took = (now() - began) / 1000;
    // The first steps say little about the pace.
    const pace = done > 60 ? took / done : 1;
    say(`${index + 1}/${plan.length} ${title} (${minutesOf(left * pace)} left)`);
    await work();
    done += seconds;
    left -= seconds;
    onStep();
  }
}
