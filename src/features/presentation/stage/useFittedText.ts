import { type RefObject, useLayoutEffect } from 'react';
import { MIN_QUOTATION_SIZE, STAGE_HEIGHT } from '../../../domain/deck/stageText.ts';
import { fitSize } from './fitSize.ts';

/** The largest font size of a quotation on a stage of the reference height, CSS pixels. */
const MAX_QUOTATION_SIZE = 54;
/** Shares of the stage for the text, percent. A larger share is used only where the text does not fit. */
const SHARES = [40, 48, 56, 64, 72] as const;

/** Sets the font size of `box`, CSS pixels. Returns whether its text fits. */
function fitsAt(box: HTMLElement, size: number): boolean {
  box.style.setProperty('--quotation-size', `${String(size)}px`);
  return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
}

/** Sets `--quotation-size`, `--text-share` and `data-fits`; `content` is a key of the text. */
export function useFittedText(
  box: RefObject<HTMLElement | null>,
  content: string,
  scale: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is measured, not read
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const root = document.documentElement;
    const refit = (): void => {
      const unit = window.innerHeight / STAGE_HEIGHT;
      const min = MIN_QUOTATION_SIZE * unit;
      const fits = (size: number): boolean => fitsAt(element, size);
      /** The narrowest text in which a size of at least `least` fits, and that size. */
      const largest = (least: number, most: number): number | null => {
        for (const share of SHARES) {
          root.style.setProperty('--text-share', `${String(share)}%`);
          const size = fitSize(least, Math.max(least, most), fits);
          if (size !== null) return size;
        }
        return null;
      };
      root.style.setProperty('--text-scale', '1');
      const plain = largest(min, MAX_QUOTATION_SIZE * unit);
      root.style.setProperty('--text-scale', String(scale));
      const wanted = plain === null ? min : plain * scale;
      // Larger text takes more of the stage; where that is not enough, it is as large as it can be.
      const size =
        scale === 1
          ? plain
          : (largest(Math.max(min * Math.min(1, scale), wanted), wanted) ?? largest(min, wanted));
      fits(size ?? min);
      element.setAttribute('data-fits', String(size !== null));
    };
    refit();
    let height = window.innerHeight;
    let width = window.innerWidth;
    const onResize = (): void => {
      if (height === window.innerHeight && width === window.innerWidth) return;
      height = window.innerHeight;
      width = window.innerWidth;
      refit();
    };
    window.addEventListener('resize', onResize);
    // The serif typeface is loaded after the first text is shown, and it is wider.
    document.fonts.addEventListener('loadingdone', refit);
    // A translation is loaded after its quotation is shown.
    const watcher = new MutationObserver(refit);
    watcher.observe(element, { childList: true, subtree: true });
    return () => {
      window.removeEventListener('resize', onResize);
      watcher.disconnect();
      document.fonts.removeEventListener('loadingdone', refit);
    };
  }, [box, content, scale]);
}
