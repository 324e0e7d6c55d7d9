import type { RegionId } from '../../domain/ids.ts';
import type { LangTag } from '../../domain/language.ts';
import { OVERLAY_DASHES } from '../../domain/paints/overlayDashes.ts';
import type { OverlayDash } from '../../domain/paints/overlayStrokes.ts';
import type { MarkerShare } from '../../domain/paints/paint.ts';
import type { ScreenPoint } from '../port.ts';

export type Ring = readonly ScreenPoint[];

/** Drawings that a slide tool selects and moves together. */
export interface DrawingGroup {
  /** The same for all its drawings. */
  readonly id: string;
  readonly name: string;
  /** For people who do not see the drawings. */
  readonly description: string;
}

interface Grouped {
  /** Absent for what belongs to no region. */
  readonly region?: RegionId;
  /** Outermost first. */
  readonly groups?: readonly DrawingGroup[];
}

/** Names of a shape in the place of several with the same look, of one group or of all. */
interface MergedNames {
  readonly ofGroup: string;
  readonly ofAll: string;
}

export interface Shape extends Grouped {
  readonly kind: 'shape';
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
  readonly dash?: readonly number[];
  /** The slide tools' name of the dash. */
  readonly dashName?: Exclude<OverlayDash, 'solid'>;
  /** Absent where it always stays a shape of its own. */
  readonly mergedNames?: MergedNames;
}

/** The dashed line of a grouping. `width` in units of the page. */
export function overlayEdge(
  dash: OverlayDash,
  width: number,
): Pick<Shape, 'width' | 'dash' | 'dashName'> {
  if (dash === 'solid') return { width };
  return { width, dash: OVERLAY_DASHES[dash].map((mark) => mark * width), dashName: dash };
}

export interface Text extends Grouped {
  readonly kind: 'text';
  readonly name: string;
  /** Absent for names on the map. */
  readonly role?: 'kicker' | 'title' | 'words';
  /** For tools that break lines themselves. */
  readonly fullText: string;
  readonly lines: readonly string[];
  readonly align: 'left' | 'middle';
  /** Of the first line: left end or middle, and top. */
  readonly at: ScreenPoint;
  readonly maxWidth: number;
  readonly size: number;
  /** Line height as a multiple of the size. */
  readonly leading: number;
  readonly weight: number;
  readonly colour: string;
  readonly face: 'sans' | 'serif';
  /** Around the letters on a map. */
  readonly halo?: string;
  readonly lang: LangTag;
}

/** A ring of shares around their count. */
export interface Disc extends Grouped {
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

/** A picture of the user's, in its own proportions. */
export interface PageImage extends Grouped {
  readonly kind: 'image';
  readonly name: string;
  /** For people who do not see it; may be empty. */
  readonly description: string;
  /** Its upper left corner. */
  readonly at: ScreenPoint;
  readonly width: number;
  readonly height: number;
  /** A data URL of a PNG or a JPEG. */
  readonly image: string;
}

export type Drawing = Shape | Text | Disc | PageImage;

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

/** Puts drawings into a group, outside the groups that they have. */
export function inGroup(
  drawings: readonly Drawing[],
  group: DrawingGroup | undefined,
): readonly Drawing[] {
  if (!group) return drawings;
  return drawings.map((drawing) => ({ ...drawing, groups: [group, ...(drawing.groups ?? [])] }));
}
