import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { keyName } from '../keyName.ts';
import styles from './ButtonTips.module.css';
import { type Tip, tipOf } from './tipOf.ts';

/** CSS pixels between button and tip, and around the tip. */
const GAP = 6;
/** Time in which the pointer can reach the tip, milliseconds. */
const LEAVE_MS = 150;

interface ButtonWithTip {
  readonly button: Element;
  readonly tip: Tip;
}

const KEY_NAMES: Readonly<Record<string, string>> = { Plus: '+', Control: 'Mod' };

function keysText(keys: string): string {
  return keys
    .split('+')
    .map((key) => keyName(KEY_NAMES[key] ?? key))
    .join(' + ');
}

interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Below, above, or beside the button: where the tip covers no other button, and never over its own. */
function place(tip: HTMLElement, button: Element): void {
  const { left, right, width, top, bottom, height } = button.getBoundingClientRect();
  const box = tip.getBoundingClientRect();
  const [maxLeft, maxTop] = [window.innerWidth - box.width, window.innerHeight - box.height];
  const centred = Math.max(0, Math.min(left + width / 2 - box.width / 2, maxLeft));
  const middle = Math.max(0, Math.min(top + height / 2 - box.height / 2, maxTop));
  const below = { left: centred, top: bottom + GAP };
  const corners: readonly Corner[] = [
    below,
    { left: centred, top: top - GAP - box.height },
    { left: left - GAP - box.width, top: middle },
    { left: right + GAP, top: middle },
  ].filter((at) => at.left >= 0 && at.top >= 0 && at.left <= maxLeft && at.top <= maxTop);
  const others = [...document.querySelectorAll('button')]
    .filter((other) => other !== button)
    .map((other) => other.getBoundingClientRect());
  const isFree = (at: Corner) =>
    others.every(
      (other) =>
        other.right <= at.left ||
        other.left >= at.left + box.width ||
        other.bottom <= at.top ||
        other.top >= at.top + box.height,
    );
  const chosen = corners.find(isFree) ?? corners[0] ?? below;
  tip.style.left = `${chosen.left}px`;
  tip.style.top = `${chosen.top}px`;
}

interface ButtonTipsProps {
  /** False where the user has switched off single-key shortcuts. */
  readonly hasCharacterKeys: boolean;
}

/**
 * The tips of all buttons without visible text, on hover and keyboard focus (WCAG 1.4.13): Esc hides
 * them, the pointer may move onto them, and they stay until the button is left.
 */
export function ButtonTips({ hasCharacterKeys }: ButtonTipsProps) {
  const [shown, setShown] = useState<ButtonWithTip | null>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const show = (target: EventTarget | null): void => {
      if (!(target instanceof Element) || box.current?.contains(target)) {
        clearTimeout(leaving);
        return;
      }
      const button = target.closest('button, a[href]');
      const tip = button && tipOf(button);
      if (!button || !tip) return;
      clearTimeout(leaving);
      setShown((now) => (now?.button === button ? now : { button, tip }));
    };
    const hide = (): void => {
      clearTimeout(leaving);
      setShown(null);
    };
    const leave = (): void => {
      clearTimeout(leaving);
      leaving = setTimeout(() => {
        // The focus may leave a button that the pointer is still on. A copy is placed again.
        setShown((now) => (now?.button.matches(':hover, :focus-visible') ? { ...now } : null));
      }, LEAVE_MS);
    };
    /** The page has moved below a pointer at rest: the browser finds out later what is below it. */
    const follow = (): void => {
      setShown((now) => now && { ...now });
      leave();
    };
    const on = <Type extends keyof DocumentEventMap>(
      type: Type,
      listener: (event: DocumentEventMap[Type]) => void,
    ) => document.addEventListener(type, listener, { signal, capture: true, passive: true });
    on('pointerover', ({ pointerType, target }) => {
      if (pointerType !== 'touch') show(target);
    });
    on('pointerout', leave);
    on('focusin', ({ target }) => {
      if (target instanceof Element && target.matches(':focus-visible')) show(target);
    });
    on('focusout', leave);
    on('pointerdown', hide);
    on('scroll', follow);
    on('keydown', ({ key }) => {
      if (key === 'Escape') hide();
    });
    return () => {
      listening.abort();
      clearTimeout(leaving);
    };
  }, []);

  // A button that a click removed or renamed has no tip any more.
  const isThere = shown?.button.isConnected === true;
  useLayoutEffect(() => {
    const tip = box.current;
    if (!tip || !shown) return;
    // In the top layer, over open dialogs.
    if ('showPopover' in tip && !tip.matches(':popover-open')) tip.showPopover();
    place(tip, shown.button);
  }, [shown]);

  if (!shown || !isThere) return null;
  const { text, keys } = shown.tip;
  const isCharacter = Array.from(keys).length === 1 || keys === 'Plus';
  return (
    // Screen readers get the name and the keys from the button itself.
    <div
      ref={box}
      key={text}
      popover="manual"
      className={styles['tip']}
      aria-hidden
      data-button-tip
    >
      {text}
      {keys !== '' && (hasCharacterKeys || !isCharacter) && <kbd>{keysText(keys)}</kbd>}
    </div>
  );
}
