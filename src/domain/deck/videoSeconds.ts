import type { Scene } from './deck.ts';

const SHORTEST = 3;
/** A planned time includes what the speaker says, which a video does not have. */
const LONGEST = 15;
const UNPLANNED = 6;

/** How long a video shows a scene, by its planned seconds; 0 for unplanned. */
export function secondsInVideo(planned: number): number {
  return planned <= 0 ? UNPLANNED : Math.min(LONGEST, Math.max(SHORTEST, planned));
}

/** How long a video of scenes is. */
export function videoSeconds(scenes: readonly Pick<Scene, 'seconds'>[]): number {
  return scenes.reduce((sum, { seconds }) => sum + secondsInVideo(seconds), 0);
}
