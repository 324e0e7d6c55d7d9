import { useLayoutEffect, useMemo } from 'react';
import type { RegionId } from '../domain/ids.ts';
import { deriveCountyLabels } from '../domain/paints/deriveCountyLabels.ts';
import { deriveBareGroupingLabels, deriveGroupingLabels } from '../domain/paints/groupingLabels.ts';
import { deriveLabels } from '../domain/paints/deriveLabels.ts';
import { deriveOverlays, unknownPaints } from '../domain/paints/derivePaints.ts';
import type { MapPalette } from '../domain/paints/palette.ts';
import { appMessages } from '../i18n/app.ts';
import { useLanguage, useMessages } from '../i18n/messages.tsx';
import { drawnLabels, drawnMarkers, drawnPaints } from '../map/layers/drawnPaints.ts';
import type { MapScene } from '../map/port.ts';
import { useAppState, usePresentation, useViewModel } from '../state/AppStoreContext.tsx';
import type { MapSceneStore } from './mapSceneStore.ts';

const NOTHING: ReadonlySet<RegionId> = new Set();

interface MapSceneUpdaterProps {
  readonly sceneStore: MapSceneStore;
  readonly palette: MapPalette;
  /** The boxes of the controls on the map. */
  readonly controlBoxes?: NonNullable<MapScene['covered']>;
}

/** Renders nothing, so that a change of the view renders no component around the map. */
export function MapSceneUpdater({ sceneStore, palette, controlBoxes }: MapSceneUpdaterProps) {
  const viewModel = useViewModel();
  const atlas = useAppState((state) => state.atlas);
  const selection = useAppState((state) => state.view.selection);
  const language = useLanguage();
  const { rivers: riverNames } = useMessages(appMessages);
  const level = usePresentation((state) => (state.isOn ? state.level : null));
  const covered = palette.legibility.minText === undefined ? undefined : controlBoxes;
  const named = usePresentation((state) => (state.isOn ? state.named : NOTHING));

  const paints = useMemo(
    () =>
      viewModel ? drawnPaints(viewModel, palette) : unknownPaints(atlas?.places ?? [], palette),
    [viewModel, atlas, palette],
  );
  const overlays = useMemo(
    () => (viewModel ? deriveOverlays(viewModel, palette) : []),
    [viewModel, palette],
  );
  const groupingLabels = useMemo(
    () =>
      atlas
        ? [
            ...deriveGroupingLabels(overlays, atlas, language),
            ...deriveBareGroupingLabels(named, overlays, atlas, language, palette.label),
          ]
        : [],
    [overlays, atlas, language, named, palette],
  );
  const markers = useMemo(
    () => (viewModel ? drawnMarkers(viewModel, palette) : []),
    [viewModel, palette],
  );
  const { labels: density } = palette.legibility;
  const labels = useMemo(
    () =>
      drawnLabels(
        viewModel,
        deriveLabels(atlas?.places ?? [], language, viewModel, density, named),
      ),
    [atlas, language, viewModel, density, named],
  );

  const counties = atlas?.counties;
  const countyLabels = useMemo(
    () => deriveCountyLabels(counties ?? [], language),
    [counties, language],
  );

  useLayoutEffect(
    () =>
      sceneStore.set({
        ...{ paints, overlays, groupingLabels, markers, labels, countyLabels },
        ...{ riverNames, palette, selection, atlas, level, covered },
      }),
    [
      sceneStore,
      paints,
      overlays,
      groupingLabels,
      markers,
      labels,
      countyLabels,
      riverNames,
      palette,
      selection,
      atlas,
      level,
      covered,
    ],
  );
  useLayoutEffect(() => sceneStore.follow(), [sceneStore]);
  return null;
}
