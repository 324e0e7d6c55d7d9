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
 * Centre in degrees; zoom as in MapLibre (the world is 512 px wide at zoom 0). Other projections than Web
 * Mercator are scaled so that one zoom shows the middle of China at the same size.
 */
export interface Camera {
  readonly center: LngLat;
  readonly zoom: number;
}

/** Space kept free at the edges of the map, CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A request for the camera. Without `animate` the camera jumps (reduced motion, first frame). */
export type CameraRequest =
  | {
      readonly kind: 'fit';
      readonly bounds: Bounds;
      /** The corners of what must be visible, if they are more precise than `bounds`. */
      readonly outline?: readonly LngLat[];
      readonly padding: Padding;
      readonly animate: boolean;
    }
  | { readonly kind: 'to'; readonly camera: Camera; readonly animate: boolean }
  | { readonly kind: 'zoom'; readonly by: number; readonly animate: boolean }
  /** Moves the picture by CSS pixels, to the right and down. */
  | { readonly kind: 'pan'; readonly by: ScreenPoint; readonly animate: boolean };

/** Everything that is drawn. A renderer compares it with the previous scene and changes what differs. */
export interface MapScene {
  /** Provinces and prefectures. A region without an entry is drawn as plain land. */
  readonly paints: ReadonlyMap<Adcode, RegionPaint>;
  readonly overlays: readonly GroupingOverlay[];
  readonly markers: readonly Marker[];
  readonly labels: readonly MapLabel[];
  /** Drawn if the geometry has counties. */
  readonly countyLabels?: readonly CountyLabel[];
  /** River names in the user's language, by the river's id. */
  readonly riverNames: Readonly<Record<string, string>>;
  readonly selected: Adcode | null;
  readonly hovered: Adcode | null;
  /** The region with the keyboard focus: drawn with the focus ring. */
  readonly focused: Adcode | null;
  readonly palette: MapPalette;
}

/** CSS pixels from the map's upper left corner. */
export type ScreenPoint = readonly [number, number];

export interface MapEvents {
  /** The places under the pointer, smallest first (prefecture, then its province); empty over the sea. */
  readonly onHover: (places: readonly Adcode[], at: ScreenPoint) => void;
  readonly onPick: (spot: MapSpot) => void;
  /** A long press or the secondary button. */
  readonly onContextMenu: (spot: MapSpot) => void;
  /** While the camera moves and after it has stopped. */
  readonly onCamera: (camera: Camera) => void;
  /** The renderer can no longer draw. `reason` is for the log and never shown. */
  readonly onFailure: (reason: string) => void;
}

/** The interface of both renderers, MapLibre and SVG. Every setter may be called at any time. */
export interface MapPort {
  readonly renderer: 'maplibre' | 'svg';
  /** Resolves when the first picture is complete. Rejects when this renderer cannot draw here. */
  readonly ready: Promise<void>;
  apply(scene: MapScene): void;
  /** More shapes have loaded: prefectures, the fine level, the countries around China, the counties. */
  setGeometry(geometry: Geometry): void;
  move(request: CameraRequest): void;
  camera(): Camera;
  /** The current position of a point on the screen. */
  project(point: LngLat): ScreenPoint;
  /**
   * The colour of every region that is not plain land. For tests: it is read from what the renderer has
   * drawn, not from the scene.
   */
  paintsDrawn(): ReadonlyMap<Adcode, string>;
  resize(): void;
  destroy(): void;
}

/** Creates a renderer that fills `container`. */
export type CreateMap = (
  container: HTMLElement,
  geometry: Geometry,
  camera: Camera,
  events: MapEvents,
) => MapPort;

/** Whether the first picture is complete when the map has been created, or is drawn afterwards in chunks. */
export type RenderMode = 'immediate' | 'chunked';
