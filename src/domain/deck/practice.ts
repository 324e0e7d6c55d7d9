import type { Deck } from './deck.ts';

/** Whole seconds by scene id, as a practice run took them. */
export type Timings = Readonly<Record<string, number>>;

/** A practice run. Times are those of the clock of the show, milliseconds, so that a pause does not count. */
export interface Practice {
  /** By scene id; scenes that were visited twice have the sum. */
  readonly spent: Readonly<Record<string, number>>;
  readonly scene: string;
  /** When the scene was reached. */
  readonly since: number;
}

export function startPractice(scene: string, elapsed: number): Practice {
  return { spent: {}, scene, since: elapsed };
}

/** Nothing is counted where the clock was set back. */
export function moveInPractice(
  { spent, scene: before, since }: Practice,
  scene: string,
  elapsed: number,
): Practice {
  const total = (spent[before] ?? 0) + Math.max(0, elapsed - since);
  return { spent: { ...spent, [before]: total }, scene, since: elapsed };
}

/** Scenes that took less than half a second were only passed. */
export function timingsOf(practice: Practice, elapsed: number): Timings {
  const { spent } = moveInPractice(practice, practice.scene, elapsed);
  return Object.fromEntries(
    Object.entries(spent)
      .map(([scene, time]) => [scene, Math.round(time / 1000)] as const)
      .filter(([, seconds]) => seconds > 0),
  );
}

/** The deck with the practised times as its plan; scenes that were not practised keep theirs. */
export function withPracticedPlan(deck: Deck, timings: Timings): Deck {
  const scenes = deck.scenes.map((scene) => ({
    ...scene,
    seconds: Object.hasOwn(timings, scene.id)
      ? (timings[scene.id] ?? scene.seconds)
      : scene.seconds,
  }));
  // The length of the whole is the sum again.
  return { ...deck, seconds: 0, scenes };
}
