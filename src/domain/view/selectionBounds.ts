import type { Atlas } from '../regions/atlas.ts';
import type { LinkedReport } from '../filters/filter.ts';
import type { RegionId } from '../ids.ts';
import type { Bounds } from '../regions/region.ts';
import { placesOfSelection } from './viewModel.ts';
import type { Selection } from './view.ts';

/** Null where `all` is empty. */
function unite(all: readonly Bounds[]): Bounds | null {
  if (all.length === 0) return null;
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ];
}

/** Null where the selection concerns no particular place. `beside` are the regions that it is compared with. */
export function boundsOfSelection(
  atlas: Atlas,
  linked: LinkedReport | null,
  selection: Selection,
  beside: readonly RegionId[] = [],
): Bounds | null {
  if (selection.kind === 'region')
    return unite(
      [selection.id, ...beside].flatMap((id) => {
        const bounds = atlas.region(id)?.bounds;
        return bounds ? [bounds] : [];
      }),
    );
  if (!linked) return null;
  const places = placesOfSelection(linked, selection);
  const all = [...(places ?? [])].map((id) => atlas.place(id)?.bounds);
  return unite(all.filter((bounds) => bounds !== undefined));
}
