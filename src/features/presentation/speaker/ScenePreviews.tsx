import { useState } from 'react';
import type { Deck } from '../../../domain/deck/deck.ts';
import type { MapPalette } from '../../../domain/paints/palette.ts';
import {
  currentStage,
  type Show,
  type Stage,
  stageAfter,
  stageOf,
} from '../../../domain/deck/show.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { speakerToolMessages } from '../../../i18n/speakerTools.ts';
import { Button } from '../../../ui/Button.tsx';
import type { MapDataReader } from '../../../viewport/mapData.ts';
import { previewAddress } from '../presentationWindows.ts';
import { PreviewFrame } from '../preview/PreviewFrame.tsx';
import type { Preview } from '../preview/previewWindow.ts';
import { useStageReports } from '../preview/useStageReports.ts';
import { SceneTitle } from './SceneHeading.tsx';
import styles from './Speaker.module.css';
import { Thumbnail } from './Thumbnail.tsx';

interface ScenePreviewsProps {
  readonly mapData: MapDataReader;
  readonly palette: MapPalette;
  readonly show: Show;
  readonly deck: Deck;
}

/** What the room sees, where the script is if that is something else, and the next scene. */
export function ScenePreviews({ mapData, palette, show, deck }: ScenePreviewsProps) {
  const messages = useMessages(speakerMessages);
  const tools = useMessages(speakerToolMessages);
  const { size, maps } = useStageReports();
  // The previews load two more pages, which takes processor time from the stage: the speaker decides.
  const [isLive, setLive] = useState(false);
  const room = stageOf(show, deck);
  const script = currentStage({ ...show, detour: null }, deck);
  const next = stageAfter(show, deck);
  if (!room || !script) return null;
  const isElsewhere = show.frozen !== null || show.detour !== null;
  const picture = (stage: Stage, preview: Preview) => {
    const thumbnail = <Thumbnail mapData={mapData} palette={palette} stage={stage} />;
    if (!isLive) return thumbnail;
    return (
      <PreviewFrame
        preview={preview}
        title={preview === 'now' ? tools.roomSees : messages.next}
        address={previewAddress(stage.scene.id, stage.build)}
        size={size}
        map={maps[preview]}
      >
        {thumbnail}
      </PreviewFrame>
    );
  };
  return (
    <div className={styles['cards']} data-elsewhere={isElsewhere}>
      <figure data-room>
        {picture(room, 'now')}
        <figcaption>
          {tools.roomSees}
          {isElsewhere && <SceneTitle stage={room} />}
          {isLive && <span>{tools.pointHint}</span>}
          <Button look="outlined" aria-pressed={isLive} onClick={() => setLive(!isLive)}>
            {tools.livePreviews}
          </Button>
        </figcaption>
      </figure>
      {isElsewhere && (
        <figure data-script>
          <Thumbnail mapData={mapData} palette={palette} stage={script} />
          <figcaption>
            {tools.script}
            <SceneTitle stage={script} />
          </figcaption>
        </figure>
      )}
      <figure data-next>
        {next && picture(next, 'next')}
        <figcaption>
          {next ? messages.next : messages.last}
          {next && <SceneTitle stage={next} />}
        </figcaption>
      </figure>
    </div>
  );
}
