import { useMemo } from 'react';
import { deriveLabels } from '../domain/deriveLabels.ts';
import {
  deriveChoropleth,
  deriveMarkers,
  deriveOverlays,
  unknownPaints,
} from '../domain/derivePaints.ts';
import { isAdcode } from '../domain/ids.ts';
import type { MapPalette } from '../domain/palette.ts';
import { withPreview } from '../domain/previewOverlay.ts';
import { appMessages } from '../i18n/app.ts';
import { useLanguage, useMessages } from '../i18n/messages.tsx';
import type { MapScene } from '../map/port.ts';
import { useAtlas, useShown } from '../state/AtlasContext.tsx';
import { useHover } from '../state/hover.ts';

/** What the map draws now: the derived result of the view, in the theme's colours. */
export function useMapScene(palette: MapPalette): MapScene {
  const shown = useShown();
  const atlas = useAtlas((state) => state.atlas);
  const selection = useAtlas((state) => state.view.selection);
  const hovered = useHover((state) => state.hovered);
  const focused = useHover((state) => state.focused);
  const language = useLanguage();
  const { rivers } = useMessages(appMessages);

  const paints = useMemo(
    () =>
      shown ? deriveChoropleth(shown, palette).paints : unknownPaints(atlas?.places ?? [], palette),
    [shown, atlas, palette],
  );
  const switchedOn = useMemo(() => (shown ? deriveOverlays(shown, palette) : []), [shown, palette]);
  const overlays = useMemo(
    () => withPreview(switchedOn, hovered, atlas, palette),
    [switchedOn, hovered, atlas, palette],
  );
  const markers = useMemo(() => (shown ? deriveMarkers(shown, palette) : []), [shown, palette]);
  const { labels: many } = palette.legibility;
  const labels = useMemo(
    () => deriveLabels(atlas?.places ?? [], language, shown, many),
    [atlas, language, shown, many],
  );
  return useMemo(
    () => ({
      paints,
      overlays,
      markers,
      labels,
      riverNames: rivers,
      selected: selection?.kind === 'region' && isAdcode(selection.id) ? selection.id : null,
      hovered: hovered !== null && isAdcode(hovered) ? hovered : null,
      focused,
      palette,
    }),
    [paints, overlays, markers, labels, rivers, selection, hovered, focused, palette],
  );
}
