import { useMemo, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { MapPalette } from '../../../domain/paints/palette.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { stageMessages } from '../../../i18n/stage.ts';
import { type Box, worldAt, worldBox } from '../../../map/camera.ts';
import type { Geometry } from '../../../map/geometry.ts';
import type { Projection } from '../../../map/projection.ts';
import { pathOf, worldToUnits } from '../../../map/svg/paths.ts';
import { MapControl } from '../../../viewport/MapControl.tsx';
import type { CameraController } from '../../../viewport/cameraController.ts';
import type { MapDataReader } from '../../../viewport/mapData.ts';
import { wholeCountry } from '../../../viewport/sceneArea.ts';
import type { Viewport } from '../../../viewport/viewport.ts';
import styles from './Locator.module.css';

/** A map that shows more of the country needs no locator, share of its width. */
const MAX_SHARE = 0.9;

interface LocatorProps {
  readonly controller: CameraController;
  readonly mapData: MapDataReader;
  readonly palette: MapPalette;
}

/** The visible part of the map, world pixels. */
function visibleBox({ camera, size, projection }: Viewport): Box {
  const [left, top] = worldAt(camera, size, [0, 0], projection);
  const [right, bottom] = worldAt(camera, size, [size.width, size.height], projection);
  return [left, top, right, bottom];
}

function toUnits([left, top, right, bottom]: Box): Box {
  return [...worldToUnits([left, top]), ...worldToUnits([right, bottom])];
}

/** In a scene that shows a part of the country: a small map of the whole country with a frame around that part. */
export function Locator({ controller, mapData, palette }: LocatorProps) {
  const geometry = useStore(mapData, (state) => state.geometry);
  const { onMove, viewport, controls } = controller;
  // A string, because every call would give another box.
  const frame = useSyncExternalStore(onMove, () => frameOf(viewport()));
  const projection = viewport()?.projection;
  const pane = controls.pane();
  if (!geometry || !projection || !pane) return null;
  return createPortal(
    // It keeps its room in scenes that show the whole country, so that no name is under it later.
    <MapControl className={styles['locator']} data-needed={frame !== null}>
      <Country {...{ geometry, projection, palette }} frame={frame ?? '0 0 0 0'} />
    </MapControl>,
    pane,
  );
}

/** Left, top, width and height in path units; null where the map shows most of the country. */
function frameOf(viewport: Viewport | null): string | null {
  if (!viewport) return null;
  const country = worldBox(wholeCountry(), viewport.projection);
  const [left, top, right, bottom] = visibleBox(viewport);
  if (right - left > MAX_SHARE * (country[2] - country[0])) return null;
  const [x, y, endX, endY] = toUnits([left, top, right, bottom]);
  return [x, y, endX - x, endY - y].map(Math.round).join(' ');
}

interface CountryProps {
  readonly geometry: Geometry;
  readonly projection: Projection;
  readonly palette: MapPalette;
  readonly frame: string;
}

function Country({ geometry, projection, palette, frame }: CountryProps) {
  const messages = useMessages(stageMessages);
  const { provinces, lines } = geometry;
  const land = useMemo(
    () => provinces.regions.features.map((region) => pathOf(region.geometry, projection)).join(''),
    [provinces, projection],
  );
  const dashes = useMemo(
    () => lines.features.map((line) => pathOf(line.geometry, projection)).join(''),
    [lines, projection],
  );
  const [left, top, right, bottom] = toUnits(worldBox(wholeCountry(), projection));
  const [x, y, width, height] = frame.split(' ');
  return (
    <svg
      role="img"
      aria-label={messages.locator}
      className={styles['picture']}
      viewBox={[left, top, right - left, bottom - top].map(Math.round).join(' ')}
      style={{ background: palette.sea, borderColor: palette.provinceBorder }}
      data-locator
    >
      <path d={land} fill={palette.land} fillRule="evenodd" />
      <path
        d={dashes}
        fill="none"
        stroke={palette.nationalLine}
        strokeWidth={1}
        vectorEffect="non-scaling-stroke"
      />
      <rect
        {...{ x, y, width, height }}
        className={styles['frame']}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
