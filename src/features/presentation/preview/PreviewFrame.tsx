import { type ReactNode, useEffect, useRef, useState } from 'react';
import { previewName, type Preview } from './previewWindow.ts';
import styles from './PreviewFrame.module.css';
import type { PreviewedMap } from '../../../data/stageMessage.ts';
import { usePointer } from './usePointer.ts';

interface PreviewFrameProps {
  readonly preview: Preview;
  readonly title: string;
  /** The address of the product with the scene to start with. */
  readonly address: string;
  /** Of the window that the audience sees, CSS pixels. */
  readonly size: readonly [number, number];
  /** Where the map of the preview is; null until the preview shows something. */
  readonly map: PreviewedMap | null;
  /** What is shown until then. */
  readonly children: ReactNode;
}

/** The stage itself, made smaller: the same words, map and legend as in a window of that size. */
export function PreviewFrame({ preview, title, address, size, map, children }: PreviewFrameProps) {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  // A frame loads an address once; later scenes come as messages.
  const [firstAddress] = useState(address);
  const [width, height] = size;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setScale(element.clientWidth / width));
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);
  useEffect(() => {
    // Whatever in the page of the preview takes the focus gives it back: the keys belong to this window.
    const giveBack = (): void => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLIFrameElement)) return;
      activeElement.blur();
      window.focus();
    };
    window.addEventListener('blur', giveBack);
    return () => window.removeEventListener('blur', giveBack);
  }, []);
  const pointer = usePointer(map, size, scale);
  return (
    <div
      ref={box}
      className={styles['preview']}
      style={{ aspectRatio: `${String(width)} / ${String(height)}` }}
      data-preview={preview}
      data-loaded={map !== null}
      {...(preview === 'now' ? pointer : {})}
    >
      {map === null && children}
      <iframe
        inert
        name={previewName(preview)}
        title={title}
        src={firstAddress}
        style={{
          ...{ width: `${String(width)}px`, height: `${String(height)}px` },
          transform: `scale(${String(scale)})`,
        }}
      />
    </div>
  );
}
