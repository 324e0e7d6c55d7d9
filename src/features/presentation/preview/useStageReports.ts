import { useEffect, useState } from 'react';
import { type PreviewedMap, readStageMessage } from '../../../data/stageMessage.ts';
import { openWindowChannel } from '../../../platform/windowChannel.ts';
import { SHOW_CHANNEL } from '../presentationWindows.ts';
import type { Preview } from './previewWindow.ts';

/** The shape of most projectors, until the stage reports its own; CSS pixels. */
const USUAL_SIZE = [1920, 1080] as const;

interface StageReports {
  readonly size: readonly [number, number];
  /** Null until the preview shows something. */
  readonly maps: Readonly<Record<Preview, PreviewedMap | null>>;
}

/** What the stage and the previews say about themselves. */
export function useStageReports(): StageReports {
  const [size, setSize] = useState<readonly [number, number]>(USUAL_SIZE);
  const [maps, setMaps] = useState<StageReports['maps']>({ now: null, next: null });
  useEffect(() => {
    const channel = openWindowChannel(SHOW_CHANNEL);
    const stop = channel.onMessage((body) => {
      const message = readStageMessage(body);
      if (message?.kind === 'size') {
        const [width, height] = message.size;
        setSize((before) =>
          before[0] === width && before[1] === height ? before : [width, height],
        );
      }
      if (message?.kind === 'preview') {
        const { preview, map } = message;
        setMaps((before) =>
          JSON.stringify(before[preview]) === JSON.stringify(map)
            ? before
            : { ...before, [preview]: map },
        );
      }
    });
    return () => {
      stop();
      channel.close();
    };
  }, []);
  return { size, maps };
}
