import type { Addressed } from '../../domain/silence/addressed.ts';

/** Signs that differ without colour, strongest first. */
export const WAY_SIGNS = {
  direct: '●',
  within: '◐',
  through: '○',
  none: '–',
} as const satisfies Readonly<Record<Addressed, string>>;

export interface WayOfPlace {
  readonly way: Addressed;
  /** In words. */
  readonly text: string;
}
