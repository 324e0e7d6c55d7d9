import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef } from 'react';
import { type Adcode, isAdcode } from '../../domain/ids.ts';
import type { Atlas } from '../../domain/regions/atlas.ts';
import { useHover } from '../../state/hover.ts';
import { itemAfterKey } from '../../ui/listKeys.ts';

/** The place of the element of an event, by its `data-place`. */
export function placeOf({ target }: SyntheticEvent): Adcode | null {
  const id = target instanceof Element ? target.closest('[data-place]') : null;
  const code = id?.getAttribute('data-place') ?? '';
  return isAdcode(code) ? code : null;
}

/** Scrolls only the box: the panel and the page stay where they are. */
function showIn(box: Element, row: Element): void {
  const [outer, inner] = [box.getBoundingClientRect(), row.getBoundingClientRect()];
  if (inner.top < outer.top) box.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
}

/** The user points at the map or is on it by the keyboard: other hovers, e.g. of the headline, scroll nothing. */
const isOnMap = (): boolean => document.querySelector('main:hover, main:focus-within') !== null;

/**
 * Links elements that have a place in `data-place` with the map, both ways: pointing at one or focusing it
 * highlights the place on the map, and those of the place that is hovered or focused on the map have
 * `data-hovered`; one in a box with `data-scroll` is scrolled into view. Arrow keys move between the buttons.
 * @returns the properties of the element around them
 */
export function useLinkedHover(atlas: Atlas) {
  const ref = useRef<HTMLDivElement>(null);
  /** Whether the hover began here; then nothing scrolls under the pointer. */
  const isOwn = useRef(false);
  useEffect(() => {
    const mark = (hovered: string | null): void => {
      const box = ref.current;
      if (!box) return;
      for (const each of box.querySelectorAll('[data-hovered]'))
        each.removeAttribute('data-hovered');
      if (hovered === null || !isAdcode(hovered)) return;
      // A city is part of the province whose value is shown.
      const around = [hovered, ...atlas.lineage(hovered).map(({ id }) => id)];
      const id = around.find((each) => box.querySelector(`[data-place="${each}"]`));
      if (id === undefined) return;
      for (const each of box.querySelectorAll(`[data-place="${id}"]`)) {
        each.setAttribute('data-hovered', '');
        const scrolled = isOwn.current || !isOnMap() ? null : each.closest('[data-scroll]');
        if (scrolled) showIn(scrolled, each);
      }
    };
    const { hovered: now, focused: here } = useHover.getState();
    mark(now ?? here);
    // A hover is frequent: it changes attributes and renders nothing.
    const stop = useHover.subscribe(({ hovered, focused }, before) => {
      if (hovered !== before.hovered || focused !== before.focused) mark(hovered ?? focused);
    });
    return () => {
      stop();
      if (isOwn.current) useHover.getState().hover(null);
    };
  }, [atlas]);
  const begin = (event: SyntheticEvent): void => {
    const id = placeOf(event);
    isOwn.current = id !== null;
    useHover.getState().hover(id);
  };
  const end = (): void => {
    if (isOwn.current) useHover.getState().hover(null);
    isOwn.current = false;
  };
  return {
    ref,
    onPointerOver: begin,
    onPointerLeave: end,
    onFocus: begin,
    onBlur: end,
    onKeyDown: (event: KeyboardEvent): void => {
      const { target } = event;
      if (!(target instanceof HTMLButtonElement) || !target.matches('[data-place] button')) return;
      const buttons = ref.current?.querySelectorAll<HTMLButtonElement>('[data-place] button') ?? [];
      itemAfterKey(event, [...buttons], target)?.focus();
    },
  };
}
