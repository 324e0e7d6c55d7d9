import type { Adcode } from '../../domain/ids.ts';
import type { LngLat, Place } from '../../domain/region.ts';
import type { WalkLevel } from '../../domain/walk.ts';
import type { ScreenPoint } from '../../map/port.ts';

/** What the keyboard may do with the map; the owner of the camera provides it. */
export interface MapHands {
  /** Whether a position is in the picture. */
  sees(point: LngLat): boolean;
  /** Where a position lies on the map, CSS pixels; null before it stands. */
  positionOf(point: LngLat): ScreenPoint | null;
  /** Brings a place into view where it is not; among the cities close enough for them to be drawn. */
  reveal(place: Place, level: WalkLevel): void;
  /** Pushes the picture, CSS pixels to the right and down. */
  push(by: ScreenPoint): void;
  /** Opens a place that is seen on the map: the picture stays where it can. */
  open(place: Adcode): void;
  /** Takes the focus to the details of what is open. */
  toDetails(): void;
}
