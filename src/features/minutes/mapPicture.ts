import type { Stroke } from '../../domain/drawing/stroke.ts';
import type { MinutesMap } from '../../domain/minutes/entry.ts';

/** A map to draw, with what is drawn on it. */
interface MapToDraw {
  readonly key: string;
  readonly map: MinutesMap;
  readonly strokes: readonly Stroke[];
}

/** A picture as PNG; pixels. */
export interface MapPicture {
  readonly png: Blob;
  readonly width: number;
  readonly height: number;
}

/** Draws maps; the result has them by key. */
export type DrawMaps = (maps: readonly MapToDraw[]) => Promise<ReadonlyMap<string, MapPicture>>;
