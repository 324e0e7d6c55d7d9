import { useLayoutEffect, useMemo } from 'react';
import { deriveCountyLabels } from '../domain/paints/deriveCountyLabels.ts';
import { deriveLabels } from '../domain/paints/deriveLabels.ts';
import {
  deriveChoropleth,
  deriveMarkers,
  deriveOverlays,
  unknownPaints,
} from '../domain/paints/derivePaints.ts';
import type { MapPalette } from '../domain/paints/palette.ts';
import { appMessages } from '../i18n/app.ts';
import { useLanguage, useMessages } from '../i18n/messages.tsx';
import { useAppState, useViewModel } from '../state/AppStoreContext.tsx';
import type { MapSceneStore } from './mapSceneStore.ts';

interface MapSceneUpdaterProps {
  readonly sceneStore: MapSceneStore;
  readonly palette: MapPalette;
}

/**
 * Keeps the map's scene up to the view, in the theme's colours. Renders nothing, so that nothing is
 * rendered when the view changes for the map alone.
 */
export function MapSceneUpdater({ sceneStore, palette }: MapSceneUpdaterProps) {
  const viewModel = useViewModel();
  const atlas = useAppState((state) => state.atlas);
  const selection = useAppState((state) => state.view.selection);
  const language = useLanguage();
  const { rivers: riverNames } = useMessages(appMessages);

  const paints = useMemo(
    () =>
      viewModel
        ? deriveChoropleth(viewModel, palette).paints
        : unknownPaints(atlas?.places ?? [], palette),
    [viewModel, atlas, palette],
  );
  const overlays = useMemo(
    () => (viewModel ? deriveOverlays(viewModel, palette) : []),
    [viewModel, palette],
  );
  const markers = useMemo(
    () => (viewModel ? deriveMarkers(viewModel, palette) : []),
    [viewModel, palette],
  );
  const { labels: many } = palette.legibility;
  const labels = useMemo(
    () => deriveLabels(atlas?.places ?? [], language, viewModel, many),
    [atlas, language, viewModel, many],
  );

  const counties = atlas?.counties;
  const countyLabels = useMemo(
    () => deriveCountyLabels(counties ?? [], language),
    [counties, language],
  );

  useLayoutEffect(
    () =>
      sceneStore.set({
        ...{ paints, overlays, markers, labels, countyLabels },
        ...{ riverNames, palette, selection, atlas },
      }),
    [
      sceneStore,
      paints,
      overlays,
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
