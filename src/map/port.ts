import type {
  CountyLabel,
  GroupingLabel,
  GroupingOverlay,
  MapLabel,
  Marker,
  RegionPaint,
} from '../domain/paints/paint.ts';
import type { MapLevel } from '../china/zoomLevels.ts';
import type { MapPalette } from '../domain/paints/palette.ts';
import type { Adcode } from '../domain/ids.ts';
import type { MapSpot } from '../domain/regions/regionsAt.ts';
import type { Bounds, LngLat } from '../domain/regions/region.ts';
import type { Geometry } from './geometry.ts';

/** [left, top, right, bottom]. */
export type Box = readonly [number, number, number, number];

/** Centre in degrees; zoom as in MapLibre. Other projections show the middle of China at the same size. */
export interface Camera {
  readonly center: LngLat;
  readonly zoom: number;
}

/** CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Without `animate` the camera jumps. */
export type CameraRequest =
  | {
      readonly kind: 'fit';
      readonly bounds: Bounds;
      /** More precise than `bounds`. */
      readonly outline?: readonly LngLat[];
      readonly padding: Padding;
      /** Rather cuts the area off than shows it smaller. */
      readonly minZoom?: number;
      readonly animate: boolean;
    }
  | { readonly kind: 'to'; readonly camera: Camera; readonly animate: boolean }
  | { readonly kind: 'zoom'; readonly by: number; readonly animate: boolean }
  /** CSS pixels, to the right and down. */
  | { readonly kind: 'pan'; readonly by: ScreenPoint; readonly animate: boolean };

/** A renderer changes what differs from the previous scene. */
export interface MapScene {
  /** Provinces and prefectures. A region without an entry is drawn as plain land. */
  readonly paints: ReadonlyMap<Adcode, RegionPaint>;
  readonly overlays: readonly GroupingOverlay[];
  readonly markers: readonly Marker[];
  readonly labels: readonly MapLabel[];
  /** Of the overlays, without those that are only previewed. */
  readonly groupingLabels?: readonly GroupingLabel[];
  /** Drawn if the geometry has counties. */
  readonly countyLabels?: readonly CountyLabel[];
  /** By the river's id. */
  readonly riverNames: Readonly<Record<string, string>>;
  readonly selected: Adcode | null;
  readonly hovered: Adcode | null;
  readonly focused: Adcode | null;
  readonly palette: MapPalette;
  /** For an audience: the boxes that cover the map, CSS pixels from its upper left corner. No name is under them. */
  readonly covered?: (() => readonly Box[]) | undefined;
  /** Of a scene of a show; otherwise the zoom decides. */
  readonly level?: MapLevel | null;
}

/** CSS pixels from the map's upper left corner. */
export type ScreenPoint = readonly [number, number];

export interface MapEvents {
  /** Smallest first; empty over the sea. */
  readonly onHover: (places: readonly Adcode[], at: ScreenPoint) => void;
  readonly onPick: (spot: MapSpot) => void;
  readonly onContextMenu: (spot: MapSpot) => void;
  /** Also after the camera has stopped. */
  readonly onCamera: (camera: Camera) => void;
  /** `reason` is for the log and never shown. */
  readonly onFailure: (reason: string) => void;
}

/** Every setter may be called at any time. */
export interface MapPort {
  readonly renderer: 'maplibre' | 'svg';
  /** The first picture is complete. Rejects when this renderer cannot draw here. */
  readonly ready: Promise<void>;
  apply(scene: MapScene): void;
  setGeometry(geometry: Geometry): void;
  move(request: CameraRequest): void;
  camera(): Camera;
  project(point: LngLat): ScreenPoint;
  /** For tests: read from what the renderer has drawn. Plain land is left out. */
  paintsDrawn(): ReadonlyMap<Adcode, string>;
  resize(): void;
  destroy(): void;
}

export type CreateMap = (
  container: HTMLElement,
  geometry: Geometry,
  camera: Camera,
  events: MapEvents,
) => MapPort;

export type RenderMode = 'immediate' | 'chunked';
