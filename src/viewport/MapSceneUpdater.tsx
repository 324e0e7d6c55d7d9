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
import { useAtlas, useShown } from '../state/AppStoreContext.tsx';
import type { SceneStore } from './mapSceneStore.ts';

interface SceneKeeperProps {
  readonly scenes: SceneStore;
  readonly palette: MapPalette;
}

/**
 * Keeps the map's scene up to the view, in the theme's colours. Renders nothing, so that nothing is
 * rendered when the view changes for the map alone.
 */
export function SceneKeeper({ scenes, palette }: SceneKeeperProps) {
  const shown = useShown();
  const atlas = useAtlas((state) => state.atlas);
  const selection = useAtlas((state) => state.view.selection);
  const language = useLanguage();
  const { rivers: riverNames } = useMessages(appMessages);

  const paints = useMemo(
    () =>
      shown ? deriveChoropleth(shown, palette).paints : unknownPaints(atlas?.places ?? [], palette),
    [shown, atlas, palette],
  );
  const overlays = useMemo(() => (shown ? deriveOverlays(shown, palette) : []), [shown, palette]);
  const markers = useMemo(() => (shown ? deriveMarkers(shown, palette) : []), [shown, palette]);
  const { labels: many } = palette.legibility;
  const labels = useMemo(
    () => deriveLabels(atlas?.places ?? [], language, shown, many),
    [atlas, language, shown, many],
  );

  const counties = atlas?.counties;
  const countyLabels = useMemo(
    () => deriveCountyLabels(counties ?? [], language),
    [counties, language],
  );

  useLayoutEffect(
    () =>
      scenes.set({
        ...{ paints, overlays, markers, labels, countyLabels },
        ...{ riverNames, palette, selection, atlas },
      }),
    [
      scenes,
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
  useLayoutEffect(() => scenes.follow(), [scenes]);
  return null;
}
