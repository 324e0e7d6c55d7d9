import { decodeSyncMessage } from '../../../data/syncMessage.ts';
import type { StageMessage } from '../../../data/stageMessage.ts';
import type { Deck } from '../../../domain/deck/deck.ts';
import type { Show } from '../../../domain/deck/show.ts';
import { projectionOf } from '../../../map/projection.ts';
import { openWindowChannel } from '../../../platform/windowChannel.ts';
import type { AppStore } from '../../../state/appStore.ts';
import type { CameraController } from '../../../viewport/cameraController.ts';
import { SHOW_CHANNEL } from '../presentationWindows.ts';
import { putOn } from '../show.ts';
import { type Preview, previewedShow } from './previewWindow.ts';

/** So that a preview does not slow down the stage while the speaker goes on quickly, milliseconds. */
const QUIET_MS = 250;
/** Time between two reports of where the map is, milliseconds. */
const REPORT_MS = 500;

/** Follows the show that other windows send, without ever answering; reports where the map is. */
export function followShow(
  preview: Preview,
  deck: Deck,
  store: AppStore,
  controller: CameraController,
): () => void {
  const channel = openWindowChannel(SHOW_CHANNEL);
  let newest = -1;
  let last = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const take = (show: Show): void => {
    const shown = previewedShow(preview, show, deck);
    const text = JSON.stringify(shown);
    if (text === last) return;
    last = text;
    putOn(store, shown, deck);
  };
  const stopListening = channel.onMessage((body) => {
    const versioned = decodeSyncMessage(body, deck)?.versionedShow;
    if (!versioned || versioned.clock < newest) return;
    newest = versioned.clock;
    clearTimeout(waiting);
    waiting = setTimeout(() => take(versioned.show), QUIET_MS);
  });
  const report = setInterval(() => {
    const message = previewMessage(preview, store, controller);
    if (message) channel.send(message);
  }, REPORT_MS);
  return () => {
    clearTimeout(waiting);
    clearInterval(report);
    stopListening();
    channel.close();
  };
}

function previewMessage(
  preview: Preview,
  store: AppStore,
  controller: CameraController,
): StageMessage | null {
  const viewport = controller.viewport();
  const box = controller.controls.pane()?.getBoundingClientRect();
  const { stage } = store.getState().presentation;
  if (!viewport || !box || !stage) return null;
  const { center, zoom } = viewport.camera;
  const projection = viewport.projection === projectionOf('albers') ? 'albers' : 'mercator';
  return {
    ...{ fangyu: 'stage', kind: 'preview', preview, scene: stage.scene.id },
    map: {
      ...{ left: box.left, top: box.top, width: box.width, height: box.height },
      ...{ center: [center[0], center[1]], zoom, projection },
    },
  };
}
