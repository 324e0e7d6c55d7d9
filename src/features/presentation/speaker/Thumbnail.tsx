import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Stage } from '../../../domain/deck/show.ts';
import type { LinkedReport } from '../../../domain/filters/filter.ts';
import type { MapPalette } from '../../../domain/paints/palette.ts';
import { deriveFilterResult, viewModelOf } from '../../../domain/view/viewModel.ts';
import { fitBounds, zoomScale } from '../../../map/camera.ts';
import { drawnPaints } from '../../../map/layers/drawnPaints.ts';
import { ALBERS } from '../../../map/projection.ts';
import { pathOf, toPathUnits, UNITS_PER_PIXEL } from '../../../map/svg/paths.ts';
import { useAppState } from '../../../state/AppStoreContext.tsx';
import type { MapDataReader } from '../../../viewport/mapData.ts';
import {
  areaOfScene,
  levelOfScene,
  outlinedPlaces,
  wholeCountry,
} from '../../../viewport/sceneArea.ts';

const SIZE = { width: 320, height: 180 } as const;
const PADDING = { top: 10, right: 10, bottom: 10, left: 10 } as const;
/** Closest zoom: a small place keeps its neighbours. */
const MAX_ZOOM = 5.5;

interface ThumbnailProps {
  readonly mapData: MapDataReader;
  readonly palette: MapPalette;
  readonly stage: Stage;
}

function viewBoxOf(linked: LinkedReport, { view, scene, bounds }: Stage): string {
  const area = areaOfScene(linked, view, scene.camera, bounds);
  const { center, zoom } = fitBounds(area ?? wholeCountry(), SIZE, PADDING, ALBERS);
  const [x, y] = toPathUnits(center, ALBERS);
  const scale = UNITS_PER_PIXEL / zoomScale(Math.min(zoom, MAX_ZOOM));
  const [width, height] = [SIZE.width * scale, SIZE.height * scale];
  return [x - width / 2, y - height / 2, width, height].map(Math.round).join(' ');
}

/** A small static map of a scene: the provinces in their colours, and an outline around the selection. */
export function Thumbnail({ mapData, palette, stage }: ThumbnailProps) {
  const { view } = stage;
  const geometry = useStore(mapData, (state) => state.geometry);
  const linked = useAppState((state) => state.linked);
  const filter = useAppState((state) => state.filter);
  const viewModel = useMemo(
    () => linked && filter && viewModelOf(deriveFilterResult(linked, filter, view.filters), view),
    [linked, filter, view],
  );
  if (!geometry || !linked || !viewModel) return null;
  const paints = drawnPaints(viewModel, palette);
  const selected = view.selection?.kind === 'region' ? view.selection.id : null;
  const members = outlinedPlaces(linked, view);
  const level = geometry.prefectures ?? geometry.provinces;
  const drawn =
    levelOfScene(linked, view, stage.scene.camera) === 'prefecture' ? level : geometry.provinces;
  const outline = members.length > 0 ? pathOf(level.outline(members), ALBERS) : '';
  // A county has no outline at this size: a dot shows its place.
  const dot = outline === '' && selected !== null ? linked.atlas.place(selected)?.labelPoint : null;
  const [x = 0, y = 0] = dot ? toPathUnits(dot, ALBERS) : [];
  return (
    <svg viewBox={viewBoxOf(linked, stage)} style={{ background: palette.sea }} aria-hidden>
      <g stroke={palette.provinceBorder} strokeWidth={drawn === level ? 0.3 : 0.6}>
        {drawn.regions.features.map(({ properties: { adcode }, geometry: shape }) => {
          const paint = paints.get(adcode);
          return (
            <path
              key={adcode}
              d={pathOf(shape, ALBERS)}
              fill={paint?.fill ?? palette.land}
              fillRule="evenodd"
              vectorEffect="non-scaling-stroke"
            />
          );
        })}
      </g>
      <g fill="none" stroke={palette.nationalLine} strokeWidth={1}>
        {geometry.lines.features.map(({ properties: { kind }, geometry: shape }) => (
          <path key={kind} d={pathOf(shape, ALBERS)} vectorEffect="non-scaling-stroke" />
        ))}
      </g>
      <path
        d={outline}
        fill="none"
        stroke={palette.selection}
        strokeWidth={2}
        vectorEffect="non-scaling-stroke"
      />
      {dot && (
        // A line of length 0 with round caps is a dot of the same size at every scale.
        <path
          d={`M${String(x)} ${String(y)}h0`}
          stroke={palette.selection}
          strokeWidth={14}
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
