import { memo, useEffect, useRef, useState } from 'react';
import { lastState } from '../../../domain/deck/builds.ts';
import type { Scene } from '../../../domain/deck/deck.ts';
import type { Stage } from '../../../domain/deck/show.ts';
import { viewOfScene } from '../../../domain/deck/show.ts';
import type { MapPalette } from '../../../domain/paints/palette.ts';
import { useLanguage } from '../../../i18n/messages.tsx';
import { useAppState } from '../../../state/AppStoreContext.tsx';
import type { MapDataReader } from '../../../viewport/mapData.ts';
import styles from './SceneList.module.css';
import { Thumbnail } from './Thumbnail.tsx';

interface SceneThumbnailProps {
  readonly mapData: MapDataReader;
  readonly palette: MapPalette;
  readonly scene: Scene;
}

/** The small map of a scene in the list, drawn once it is scrolled into view. */
export const SceneThumbnail = memo(function SceneThumbnail({
  mapData,
  palette,
  scene,
}: SceneThumbnailProps) {
  const language = useLanguage();
  const report = useAppState((state) => state.report.id);
  const box = useRef<HTMLSpanElement>(null);
  const [isVisible, setVisible] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setVisible(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const stage: Stage = {
    ...lastState(scene),
    ...{ scene, view: viewOfScene(scene, language, report), bounds: null, spotlight: null },
    ...{ theme: 'light', textScale: 1, offScript: false },
  };
  return (
    <span ref={box} className={styles['map']}>
      {isVisible && <Thumbnail mapData={mapData} palette={palette} stage={stage} />}
    </span>
  );
});
