/** One measurement and its approximate duration. */
export interface Step {
  readonly title: string;
  readonly seconds: number;
  readonly work: () => Promise<void>;
}

/** A duration in whole minutes as text, never "0 min". */
function minutesOf(seconds: number): string {
  return seconds < 60 ? 'less than a minute' : `${Math.round(seconds / 60)} min`;
}

/** The plan as lines of text: every kind of step once, with its share of the time. */
export function describePlan(plan: readonly Step[]): readonly string[] {
  const kinds = new Map<string, { count: number; seconds: number }>();
  for (const { title, seconds } of plan) {
    const kind = title.split(':', 1)[0] ?? title;
    const soFar = kinds.get(kind) ?? { count: 0, seconds: 0 };
    kinds.set(kind, { count: soFar.count + 1, seconds: soFar.seconds + seconds });
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
 * Runs the steps in their order and prints each with the remaining time at the pace so far.
 * @param onStep called after every step, for example to save the results so far
 * @param shouldContinue false after an interruption; the remaining steps are left out
 * @param now milliseconds on any clock
 */
export async function runPlan(
  plan: readonly Step[],
  print: (sentence: string) => void,
  onStep: () => void,
  shouldContinue: () => boolean,
  now: () => number = () => performance.now(),
): Promise<void> {
  const startedAt = now();
  let done = 0;
  let left = plan.reduce((sum, { seconds }) => sum + seconds, 0);
  for (const [index, { title, seconds, work }] of plan.entries()) {
    if (!shouldContinue()) return;
    const elapsed = (now() - startedAt) / 1000;
    // The first steps are no good measure of the pace.
    const pace = done > 60 ? elapsed / done : 1;
    print(`${index + 1}/${plan.length} ${title} (${minutesOf(left * pace)} left)`);
    await work();
    done += seconds;
    left -= seconds;
    onStep();
  }
}
