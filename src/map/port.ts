import type {
  CountyLabel,
  GroupingOverlay,
  MapLabel,
  Marker,
  RegionPaint,
} from '../domain/paints/paint.ts';
import type { MapPalette } from '../domain/paints/palette.ts';
import type { Adcode } from '../domain/ids.ts';
import type { MapSpot } from '../domain/regions/regionsAt.ts';
import type { Bounds, LngLat } from '../domain/regions/region.ts';
import type { Geometry } from './geometry.ts';

/**
 * Centre in degrees, zoom as MapLibre counts it (512 px world at zoom 0). Another projection than Web
 * Mercator is scaled so that one zoom shows the middle of China equally large.
 */
export interface Camera {
  readonly center: LngLat;
  readonly zoom: number;
}

/** Room kept free at the edges of the map, CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A wish for the camera, as data. `animate` false jumps (reduced motion, first frame). */
export type CameraRequest =
  | {
      readonly kind: 'fit';
      readonly bounds: Bounds;
      /** The corners of what must be seen, where they are known more closely than `bounds` tells. */
      readonly outline?: readonly LngLat[];
      readonly padding: Padding;
      readonly animate: boolean;
    }
  | { readonly kind: 'to'; readonly camera: Camera; readonly animate: boolean }
  | { readonly kind: 'zoom'; readonly by: number; readonly animate: boolean }
  /** Pushes the picture by CSS pixels, to the right and down. */
  | { readonly kind: 'pan'; readonly by: ScreenPoint; readonly animate: boolean };

/** Everything that is drawn, derived elsewhere. Renderers compare it with the last one and change what differs. */
export interface MapScene {
  /** Provinces and prefectures; a region without an entry is drawn as plain land. */
  readonly paints: ReadonlyMap<Adcode, RegionPaint>;
  readonly overlays: readonly GroupingOverlay[];
  readonly markers: readonly Marker[];
  readonly labels: readonly MapLabel[];
  /** Drawn where the geometry has counties. */
  readonly countyLabels?: readonly CountyLabel[];
  /** River names in the reader's language, by the river's id. */
  readonly riverNames: Readonly<Record<string, string>>;
  readonly selected: Adcode | null;
  readonly hovered: Adcode | null;
  /** Where the keyboard stands: drawn with the focus ring. */
  readonly focused: Adcode | null;
  readonly palette: MapPalette;
}

/** CSS pixels from the map's upper left corner. */
export type ScreenPoint = readonly [number, number];

export interface MapEvents {
  /** The places under the pointer, smallest first (prefecture, then its province), empty over the sea. */
  readonly onHover: (places: readonly Adcode[], at: ScreenPoint) => void;
  readonly onPick: (spot: MapSpot) => void;
  /** Somebody asks what lies here: a long press, or the secondary button. */
  readonly onContextMenu: (spot: MapSpot) => void;
  /** After the camera came to rest or while it moves. */
  readonly onCamera: (camera: Camera) => void;
  /** The renderer gave up: `reason` is for the log, never shown. */
  readonly onFailure: (reason: string) => void;
}

/** What a map can be told. MapLibre and the SVG renderer both are one; all setters may be called freely. */
export interface MapPort {
  readonly renderer: 'maplibre' | 'svg';
  /** Resolves when the first full picture stands; rejects when this renderer cannot draw here. */
  readonly ready: Promise<void>;
  apply(scene: MapScene): void;
  /** More detail has arrived: prefectures, the fine level, the countries around. */
  setGeometry(geometry: Geometry): void;
  move(command: CameraRequest): void;
  camera(): Camera;
  /** Where a position lies on the screen now. */
  project(point: LngLat): ScreenPoint;
  /**
   * The colour of every region that is not plain land, read back from what the renderer drew (never
   * from the scene it was given): for tests.
   */
  paintsDrawn(): ReadonlyMap<Adcode, string>;
  resize(): void;
  destroy(): void;
}
