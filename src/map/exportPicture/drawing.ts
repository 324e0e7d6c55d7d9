import type { MarkerShare } from '../../domain/paints/paint.ts';
import type { ScreenPoint } from '../port.ts';

/** A closed ring, or an open line, by its corners. */
export type Ring = readonly ScreenPoint[];

/** Rings with one style: a region, a line, a rectangle. */
export interface Shape {
  readonly kind: 'shape';
  /** The name in a drawing tool. */
  readonly name: string;
  readonly rings: readonly Ring[];
  readonly closed: boolean;
  /** CSS colour; null for no fill. */
  readonly fill: string | null;
  readonly fillOpacity?: number;
  /** Hatched with strokes in the colour `fill` instead of filled. */
  readonly hatched?: true;
  readonly stroke: string | null;
  readonly width?: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
}

/** A text that is broken into lines. */
export interface Text {
  readonly kind: 'text';
  readonly name: string;
  /** Its part of the page; absent for names on the map. */
  readonly role?: 'kicker' | 'title' | 'words';
  /** The text without line breaks, for tools that break lines themselves. */
  readonly fullText: string;
  readonly lines: readonly string[];
  readonly align: 'left' | 'middle';
  /** Of the first line: its left end or its middle, and its top. */
  readonly at: ScreenPoint;
  /** The width that the lines were broken for. */
  readonly maxWidth: number;
  readonly size: number;
  /** Line height as a multiple of the size. */
  readonly leading: number;
  readonly weight: number;
  readonly colour: string;
  readonly face: 'sans' | 'serif';
  /** The colour around the letters on a map. */
  readonly halo?: string;
  readonly lang: string;
}

/** A place with statements: a ring of shares around their count. */
export interface Disc {
  readonly kind: 'disc';
  readonly name: string;
  readonly at: ScreenPoint;
  readonly radius: number;
  readonly shares: readonly MarkerShare[];
  readonly count: number;
  readonly opacity: number;
  readonly paper: string;
  readonly ink: string;
}

/** A part of a picture, in units of the page. */
export type Drawing = Shape | Text | Disc;

/** A rectangle as a shape. */
export function rectangle(
  [left, top, right, bottom]: readonly [number, number, number, number],
  style: Omit<Shape, 'kind' | 'rings' | 'closed'>,
): Shape {
  const ring = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  return { kind: 'shape', rings: [ring], closed: true, ...style };
}
