/** An error that the build found: its place, what is wrong, and how to correct it. */
export interface GeoProblem {
  /** File and row or object, e.g. `geo/tables/memberships.csv:17`. */
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
}

/** The problem as one line for the terminal. */
export function problemSentence({ where, what, remedy }: GeoProblem): string {
  return `${where}: ${what}. ${remedy}.`;
}

/** Contains every problem found, so that one run of the build reports them all. */
export class GeoProblems extends Error {
  readonly problems: readonly GeoProblem[];

  constructor(problems: readonly GeoProblem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in geo/\n${problems.map((p) => `  ${problemSentence(p)}`).join('\n')}`);
    this.name = 'GeoProblems';
    this.problems = problems;
  }
}

/** Throws {@link GeoProblems} when there is at least one problem. */
export function throwOnProblems(problems: readonly GeoProblem[]): void {
  if (problems.length > 0) throw new GeoProblems(problems);
}
