import { create } from 'zustand';

/** Whether the map is near enough for counties to be told apart; the map says so as it moves. */
export const useCountiesInSight = create<{ readonly near: boolean }>(() => ({ near: false }));

/** Tells what the camera has come to. */
export function seeCounties(near: boolean): void {
  if (useCountiesInSight.getState().near !== near) useCountiesInSight.setState({ near });
}
