/** Something the build found wrong: where it stands, what is wrong, what would be right. */
export interface GeoProblem {
  /** File and row or object, e.g. `geo/tables/memberships.csv:17`. */
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
}

/** One line for the terminal. */
export function problemSentence({ where, what, remedy }: GeoProblem): string {
  return `${where}: ${what}. ${remedy}.`;
}

/** Carries every problem found, so that one run of the build names them all. */
export class GeoProblems extends Error {
  readonly problems: readonly GeoProblem[];

  constructor(problems: readonly GeoProblem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in geo/\n${problems.map((p) => `  ${problemSentence(p)}`).join('\n')}`);
    this.name = 'GeoProblems';
    this.problems = problems;
  }
}

/** Throws {@link GeoProblems} when there is any. */
export function failOn(problems: readonly GeoProblem[]): void {
  if (problems.length > 0) throw new GeoProblems(problems);
}
