import type { MarkerShare } from '../../domain/paints/paint.ts';
import type { ScreenPoint } from '../port.ts';

/** A closed ring, or an open line, by its corners. */
export type Ring = readonly ScreenPoint[];

/** One or more rings under one look: a region, a line, a rectangle. */
export interface Shape {
  readonly kind: 'shape';
  /** What a drawing tool lists it as. */
  readonly name: string;
  readonly rings: readonly Ring[];
  readonly closed: boolean;
  /** CSS colours; null for none. */
  readonly fill: string | null;
  readonly fillOpacity?: number;
  /** Hatched with strokes of `fill` instead of being filled with it. */
  readonly hatched?: true;
  readonly stroke: string | null;
  readonly width?: number;
  /** Lengths of stroke and gap in turn. */
  readonly dash?: readonly [number, number];
}

/** A text, broken into lines. */
export interface Text {
  readonly kind: 'text';
  readonly name: string;
  /** What it is on a page; absent for names and lines on the map. */
  readonly role?: 'kicker' | 'title' | 'words';
  /** The text in one piece, for whoever breaks it anew. */
  readonly whole: string;
  readonly lines: readonly string[];
  readonly align: 'left' | 'middle';
  /** Of the first line: its left end, or its middle, and its top. */
  readonly at: ScreenPoint;
  /** Room the lines were broken for. */
  readonly across: number;
  readonly size: number;
  /** Height of a line against its size. */
  readonly leading: number;
  readonly weight: number;
  readonly colour: string;
  readonly face: 'sans' | 'serif';
  /** Drawn around the letters where they lie on a map. */
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

/** What a picture is drawn of, from the back to the front, in the page's own units. */
export type Drawing = Shape | Text | Disc;

/** A rectangle as a shape. */
export function rectangle(
  [left, top, right, bottom]: readonly [number, number, number, number],
  look: Omit<Shape, 'kind' | 'rings' | 'closed'>,
): Shape {
  const ring = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  return { kind: 'shape', rings: [ring], closed: true, ...look };
}
