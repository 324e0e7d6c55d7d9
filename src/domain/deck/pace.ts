import type { Deck } from './deck.ts';

/** A smaller difference to the plan is not shown, seconds. */
const TOLERANCE_S = 20;

export interface Pace {
  /** The planned length of the show, seconds; 0 without a plan. */
  readonly planned: number;
  readonly state: 'behind' | 'on plan' | 'ahead';
  /** Difference to the planned time of the current scene, seconds; negative ahead of it. */
  readonly delay: number;
}

function secondsOf(scenes: Deck['scenes']): number {
  return scenes.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** `at` is the index of the current scene, `elapsed` the time since the start, seconds. */
export function paceOf({ scenes, seconds }: Deck, at: number, elapsed: number): Pace {
  const start = secondsOf(scenes.slice(0, at));
  const end = start + (scenes[at]?.seconds ?? 0);
  const delay = elapsed > end ? elapsed - end : Math.min(0, elapsed - start);
  const state = Math.abs(delay) < TOLERANCE_S ? 'on plan' : delay > 0 ? 'behind' : 'ahead';
  return { planned: seconds || secondsOf(scenes), state, delay };
}
