import { decodeSyncMessage, encodeSyncMessage } from '../../../data/syncMessage.ts';
import type { Deck } from '../../../domain/deck/deck.ts';
import { newPeerId } from '../syncShow.ts';
import type { WindowChannel } from '../../../platform/windowChannel.ts';

/** Windows that are not suspended answer within a few milliseconds. */
const ANSWER_TIMEOUT_MS = 300;

/** Whether another audience window that is no guest answers that it shows this deck. */
export function askForRunningShow(channel: WindowChannel, deck: Deck): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (isRunning: boolean): void => {
      clearTimeout(timeout);
      unsubscribe();
      resolve(isRunning);
    };
    const timeout = setTimeout(() => finish(false), ANSWER_TIMEOUT_MS);
    const unsubscribe = channel.onMessage((body) => {
      const message = decodeSyncMessage(body, deck);
      if (message?.kind === 'state' && message.role === 'stage' && message.versionedShow)
        finish(true);
    });
    const request = { kind: 'request', role: 'stage', versionedShow: null } as const;
    channel.send(encodeSyncMessage({ ...request, from: newPeerId() }, deck));
  });
}
