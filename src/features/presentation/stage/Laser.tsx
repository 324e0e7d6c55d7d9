import { useEffect, useRef, useState } from 'react';
import { isLaserKey } from '../../../actions/showCommands.ts';
import { isAdcode } from '../../../domain/ids.ts';
import { useHover } from '../../../state/hover.ts';
import styles from './Laser.module.css';

function setRing(isOn: boolean): void {
  const { hovered, focusOn } = useHover.getState();
  focusOn(isOn && hovered !== null && isAdcode(hovered) ? hovered : null);
}

/** While its key is held or a pen touches, a dot follows the pointer. */
export function Laser() {
  const [isOn, setOn] = useState(false);
  const dot = useRef<HTMLDivElement>(null);
  const position = useRef<readonly [number, number]>([0, 0]);
  useEffect(() => {
    const listeners = new AbortController();
    const options = { signal: listeners.signal, capture: true };
    const moveDot = () => {
      const [x, y] = position.current;
      dot.current?.style.setProperty('translate', `${String(x)}px ${String(y)}px`);
    };
    const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
      position.current = [clientX, clientY];
      moveDot();
    };
    window.addEventListener('pointermove', onPointerMove, options);
    window.addEventListener(
      'keydown',
      (event) => {
        const isTyping = event.target instanceof HTMLInputElement && !event.target.readOnly;
        const isOnMap = event.target instanceof Element && event.target.closest('[data-map-focus]');
        if (isLaserKey(event) && (!isTyping || isOnMap)) setOn(true);
      },
      options,
    );
    window.addEventListener('keyup', (event) => isLaserKey(event) && setOn(false), options);
    window.addEventListener('blur', () => setOn(false), options);
    window.addEventListener(
      'pointerdown',
      ({ pointerType, clientX, clientY }) => {
        if (pointerType !== 'pen') return;
        position.current = [clientX, clientY];
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
    return () => listeners.abort();
  }, []);
  useEffect(() => {
    if (!isOn) return;
    const [x, y] = position.current;
    dot.current?.style.setProperty('translate', `${String(x)}px ${String(y)}px`);
    setRing(true);
    const stop = useHover.subscribe(({ hovered }, before) => {
      if (hovered !== before.hovered) setRing(true);
    });
    return () => {
      stop();
      setRing(false);
    };
  }, [isOn]);
  return isOn ? <div ref={dot} className={styles['laser']} data-laser aria-hidden /> : null;
}
