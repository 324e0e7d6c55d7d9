import { useEffect, useRef, useState, type RefObject } from 'react';
import { isAdcode, type RegionId } from '../../domain/ids.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { mapLayer } from '../../map/layers/registry.ts';
import { useHover } from '../../state/hover.ts';

interface ClassHighlightProps {
  readonly 'aria-pressed': boolean;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onClick: () => void;
}

/**
 * Highlights the regions of a class of the legend: of the one under the pointer, else of the one that a click has pinned.
 * The other way round, the row of the hovered region's class has `data-hovered`.
 * @returns the properties of the button of a class, and the ref of the list, whose items are the classes in the order
 *   of `colours`
 */
export function useClassHighlight(
  colours: readonly string[],
  viewModel: ViewModel,
  palette: MapPalette,
): {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly propsOf: (colour: string) => ClassHighlightProps;
} {
  const [pointed, setPointed] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  // A colour that comes back is another reading: it is not pinned again.
  if (chosen !== null && !colours.includes(chosen)) setChosen(null);
  const pinned = chosen !== null && colours.includes(chosen) ? chosen : null;
  const highlighted = pointed ?? pinned;
  useEffect(() => {
    useHover.getState().highlightClass(highlighted);
    return () => useHover.getState().highlightClass(null);
  }, [highlighted]);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const paints = mapLayer(viewModel.view.mode).paints(viewModel, palette);
    const fillOf = (region: RegionId | null) =>
      region !== null && isAdcode(region) ? paints.get(region)?.fill : undefined;
    // A hover is frequent: it changes an attribute and renders nothing.
    return useHover.subscribe(({ hovered }, before) => {
      if (hovered === before.hovered) return;
      const at = colours.indexOf(fillOf(hovered) ?? '');
      for (const [index, item] of [...(list.current?.children ?? [])].entries())
        item.toggleAttribute('data-hovered', index === at);
    });
  }, [colours, viewModel, palette]);
  return {
    list,
    propsOf: (colour) => ({
      'aria-pressed': colour === pinned,
      onPointerEnter: () => setPointed(colour),
      onPointerLeave: () => setPointed(null),
      onClick: () => setChosen(colour === pinned ? null : colour),
    }),
  };
}
