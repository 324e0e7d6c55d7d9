import type { Atlas } from '../regions/atlas.ts';
import type { RegionId } from '../ids.ts';
import type { GroupingOverlay } from './paint.ts';
import type { MapPalette } from './palette.ts';

/** A grouping that is already shown is drawn as selected, another one in the hover colour. */
export function withPreview(
  overlays: readonly GroupingOverlay[],
  hovered: RegionId | null,
  atlas: Atlas | null,
  palette: MapPalette,
): readonly GroupingOverlay[] {
  const grouping = hovered === null ? undefined : atlas?.grouping(hovered);
  if (!grouping) return overlays;
  const { id, members } = grouping;
  const present = overlays.find((overlay) => overlay.id === id);
  if (present)
    return [...overlays.filter((overlay) => overlay.id !== id), { ...present, selected: true }];
  return [
    ...overlays,
    {
      id,
      colour: palette.hover,
      dash: 'solid',
      selected: false,
      full: members.filter((row) => !row.partial).map((row) => row.place),
      partial: members.filter((row) => row.partial).map((row) => row.place),
    },
  ];
}
