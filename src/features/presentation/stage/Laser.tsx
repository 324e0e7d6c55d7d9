import { useEffect, useRef, useState } from 'react';
import { isLaserKey } from '../../../actions/showCommands.ts';
import styles from './Laser.module.css';

type LaserInput = 'key' | 'pen' | null;

/** While its key is held or a pen touches, a dot follows the pointer; under the key the map does not react to it. */
export function Laser() {
  const [input, setInput] = useState<LaserInput>(null);
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
        if (isLaserKey(event) && (!isTyping || isOnMap)) setInput('key');
      },
      options,
    );
    window.addEventListener('keyup', (event) => isLaserKey(event) && setInput(null), options);
    window.addEventListener('blur', () => setInput(null), options);
    window.addEventListener(
      'pointerdown',
      ({ pointerType, clientX, clientY }) => {
        if (pointerType !== 'pen') return;
        position.current = [clientX, clientY];
        setInput('pen');
      },
      options,
    );
    for (const end of ['pointerup', 'pointercancel'] as const)
      window.addEventListener(
        end,
        ({ pointerType }) => pointerType === 'pen' && setInput(null),
        options,
      );
    return () => listeners.abort();
  }, []);
  useEffect(() => {
    if (input === null) return;
    const [x, y] = position.current;
    dot.current?.style.setProperty('translate', `${String(x)}px ${String(y)}px`);
  }, [input]);
  if (input === null) return null;
  return (
    <>
      {/* It receives the pointer: no region below is hovered, and none shows its name or its outline. */}
      {input === 'key' && <div className={styles['shield']} aria-hidden />}
      <div ref={dot} className={styles['laser']} data-laser aria-hidden />
    </>
  );
}
