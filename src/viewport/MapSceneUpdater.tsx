import { useLayoutEffect, useMemo } from 'react';
import { deriveCountyLabels } from '../domain/paints/deriveCountyLabels.ts';
import { deriveGroupingLabels } from '../domain/paints/groupingLabels.ts';
import { deriveLabels } from '../domain/paints/deriveLabels.ts';
import { deriveOverlays, unknownPaints } from '../domain/paints/derivePaints.ts';
import type { MapPalette } from '../domain/paints/palette.ts';
import { appMessages } from '../i18n/app.ts';
import { useLanguage, useMessages } from '../i18n/messages.tsx';
import { drawnLabels, drawnMarkers, drawnPaints } from '../map/layers/drawnPaints.ts';
import { useAppState, useViewModel } from '../state/AppStoreContext.tsx';
import type { MapSceneStore } from './mapSceneStore.ts';

interface MapSceneUpdaterProps {
  readonly sceneStore: MapSceneStore;
  readonly palette: MapPalette;
}

/** Renders nothing, so that a change of the view renders no component around the map. */
export function MapSceneUpdater({ sceneStore, palette }: MapSceneUpdaterProps) {
  const viewModel = useViewModel();
  const atlas = useAppState((state) => state.atlas);
  const selection = useAppState((state) => state.view.selection);
  const language = useLanguage();
  const { rivers: riverNames } = useMessages(appMessages);

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
    () => (atlas ? deriveGroupingLabels(overlays, atlas, language) : []),
    [overlays, atlas, language],
  );
  const markers = useMemo(
    () => (viewModel ? drawnMarkers(viewModel, palette) : []),
    [viewModel, palette],
  );
  const { labels: density } = palette.legibility;
  const labels = useMemo(
    () => drawnLabels(viewModel, deriveLabels(atlas?.places ?? [], language, viewModel, density)),
    [atlas, language, viewModel, density],
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
        ...{ riverNames, palette, selection, atlas },
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
    ],
  );
  useLayoutEffect(() => sceneStore.follow(), [sceneStore]);
  return null;
}
