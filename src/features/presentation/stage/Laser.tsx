import { useEffect, useRef, useState } from 'react';
import { LASER_KEY } from '../../../actions/showCommands.ts';
import { isStruck } from '../../../actions/keys.ts';
import { isAdcode } from '../../../domain/ids.ts';
import { useHover } from '../../../state/hover.ts';

/** Rings the place that is pointed at; null takes the ring away. */
function ring(on: boolean): void {
  const { hovered, focusOn } = useHover.getState();
  focusOn(on && hovered !== null && isAdcode(hovered) ? hovered : null);
}

/**
 * A laser pointer: as long as its key is held, or a pen touches, a dot follows the pointer, and the
 * place under it is ringed.
 */
export function Laser() {
  const [on, setOn] = useState(false);
  const dot = useRef<HTMLDivElement>(null);
  const at = useRef<readonly [number, number]>([0, 0]);
  useEffect(() => {
    const ending = new AbortController();
    const options = { signal: ending.signal, capture: true };
    const place = () => {
      const [x, y] = at.current;
      dot.current?.style.setProperty('translate', `${String(x)}px ${String(y)}px`);
    };
    const moved = ({ clientX, clientY }: PointerEvent) => {
      at.current = [clientX, clientY];
      place();
    };
    const isLaser = (event: KeyboardEvent) => LASER_KEY.keys.some((key) => isStruck(key, event));
    window.addEventListener('pointermove', moved, options);
    window.addEventListener(
      'keydown',
      (event) => {
        const typing = event.target instanceof HTMLInputElement && !event.target.readOnly;
        const inMap = event.target instanceof Element && event.target.closest('[data-map-focus]');
        if (isLaser(event) && (!typing || inMap)) setOn(true);
      },
      options,
    );
    window.addEventListener('keyup', (event) => isLaser(event) && setOn(false), options);
    window.addEventListener('blur', () => setOn(false), options);
    window.addEventListener(
      'pointerdown',
      ({ pointerType, clientX, clientY }) => {
        if (pointerType !== 'pen') return;
        at.current = [clientX, clientY];
        setOn(true);
      },
      options,
    );
    for (const end of ['pointerup', 'pointercancel'] as const)
      window.addEventListener(
        end,
        ({ pointerType }) => pointerType === 'pen' && setOn(false),
        options,
      );
    return () => ending.abort();
  }, []);
  useEffect(() => {
    if (!on) return;
    const [x, y] = at.current;
    dot.current?.style.setProperty('translate', `${String(x)}px ${String(y)}px`);
    ring(true);
    const stop = useHover.subscribe(({ hovered }, before) => {
      if (hovered !== before.hovered) ring(true);
    });
    return () => {
      stop();
      ring(false);
    };
  }, [on]);
  return on ? <div ref={dot} className="laser" data-laser aria-hidden /> : null;
}
