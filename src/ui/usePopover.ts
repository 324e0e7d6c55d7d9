import { type RefObject, useEffect, useEffectEvent, useLayoutEffect } from 'react';

/** CSS pixels between the panel and its button, and between the panel and the edge of the window. */
const GAP = 8;

function placeBelow(button: HTMLElement, panel: HTMLElement) {
  const { left, bottom } = button.getBoundingClientRect();
  const maxLeft = document.documentElement.clientWidth - panel.offsetWidth - GAP;
  panel.style.setProperty('--left', `${Math.max(GAP, Math.min(left, maxLeft))}px`);
  panel.style.setProperty('--top', `${bottom + GAP}px`);
}

/** On opening the panel takes the focus. */
export function usePlacementBelow(
  open: boolean,
  button: RefObject<HTMLElement | null>,
  panel: RefObject<HTMLElement | null>,
) {
  useLayoutEffect(() => {
    const [anchor, floating] = [button.current, panel.current];
    if (!open || !anchor || !floating) return;
    // In the top layer, where the browser has one, no other element can clip or cover the panel.
    if ('showPopover' in floating) {
      floating.setAttribute('popover', 'manual');
      floating.showPopover();
    }
    const update = () => placeBelow(anchor, floating);
    update();
    floating.focus({ preventScroll: true });
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, [open, button, panel]);
}

/** While open, calls `onPress` for every pointer press outside `root`. */
export function useOutsidePress(
  open: boolean,
  root: RefObject<HTMLElement | null>,
  onPress: () => void,
) {
  const notify = useEffectEvent(onPress);
  useEffect(() => {
    if (!open) return;
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) notify();
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [open, root]);
}
