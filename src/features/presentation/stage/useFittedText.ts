import { type RefObject, useLayoutEffect } from 'react';
import { fitSize } from './fitSize.ts';

/** Font sizes at 1080 px of height, CSS pixels: no quotation is smaller than the first. */
const LEAST = 24;
const MOST = 54;
const HEIGHT = 1080;
/** The shares of the stage that words may have, percent: the map gives way only where they do not fit. */
const SHARES = [40, 48, 56, 64, 72] as const;

/** Sets the words of `box` at a size, CSS pixels; whether they fit. */
function setIn(box: HTMLElement, size: number): boolean {
  box.style.setProperty('--quote', `${String(size)}px`);
  return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
}

/**
 * Sets the words of `box` as large as they fit: `--quote` is their size, `--words` their share of the
 * stage. Measured anew when the box changes, and for each `what`. The box says `data-fits`.
 * @param scale what the speaker asks for, 1 for the usual size
 */
export function useFittedText(
  box: RefObject<HTMLElement | null>,
  what: string,
  scale: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are measured, not read
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const root = document.documentElement;
    const refit = (): void => {
      const unit = window.innerHeight / HEIGHT;
      const fits = (size: number): boolean => setIn(element, size);
      const most = MOST * unit * Math.max(1, scale);
      let size: number | null = null;
      for (const share of SHARES) {
        root.style.setProperty('--words', `${String(share)}%`);
        size = fitSize(LEAST * unit, Math.max(LEAST * unit, most * Math.min(1, scale)), fits);
        if (size !== null) break;
      }
      fits(size ?? LEAST * unit);
      element.setAttribute('data-fits', String(size !== null));
    };
    refit();
    let height = window.innerHeight;
    let width = window.innerWidth;
    const resized = (): void => {
      if (height === window.innerHeight && width === window.innerWidth) return;
      height = window.innerHeight;
      width = window.innerWidth;
      refit();
    };
    window.addEventListener('resize', resized);
    // The serif comes after the first words: it is wider.
    document.fonts.addEventListener('loadingdone', refit);
    return () => {
      window.removeEventListener('resize', resized);
      document.fonts.removeEventListener('loadingdone', refit);
    };
  }, [box, what, scale]);
}
