import type { MapPalette } from '../../../domain/paints/palette.ts';
import type { Stage } from '../../../domain/deck/show.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import type { MapDataReader } from '../../../viewport/mapData.ts';
import { SceneTitle } from './SceneHeading.tsx';
import styles from './Speaker.module.css';
import { Thumbnail } from './Thumbnail.tsx';

interface ScenePreviewsProps {
  readonly mapData: MapDataReader;
  readonly palette: MapPalette;
  readonly current: Stage;
  /** Null at the last scene. */
  readonly next: Stage | null;
}

export function ScenePreviews({ mapData, palette, current, next }: ScenePreviewsProps) {
  const messages = useMessages(speakerMessages);
  return (
    <div className={styles['cards']}>
      <figure>
        <Thumbnail mapData={mapData} palette={palette} stage={current} />
        <figcaption>{messages.now}</figcaption>
      </figure>
      <figure data-next>
        {next && <Thumbnail mapData={mapData} palette={palette} stage={next} />}
        <figcaption>
          {next ? messages.next : messages.last}
          {next && <SceneTitle stage={next} />}
        </figcaption>
      </figure>
    </div>
  );
}
