import { useEffect, useRef, useState } from 'react';
import { type Pointer, readStageMessage } from '../../../data/stageMessage.ts';
import { openWindowChannel } from '../../../platform/windowChannel.ts';
import { useAppStore } from '../../../state/AppStoreContext.tsx';
import type { CameraController } from '../../../viewport/cameraController.ts';
import { SHOW_CHANNEL } from '../presentationWindows.ts';
import styles from './Laser.module.css';
import { openTools } from './tools.ts';

/** A speaker window that was closed while it pointed no longer points, milliseconds. */
const POINTER_TIMEOUT_MS = 3000;
/** Time between two messages about the size of this window, milliseconds. */
const SIZE_MS = 2000;

interface RemotePointerProps {
  readonly controller: CameraController;
}

/** Where a position that the speaker points at is in this window, CSS pixels; null if it is not on its map. */
function positionOf(
  pointer: Pointer,
  controller: CameraController,
): readonly [number, number] | null {
  if (!pointer) return null;
  if ('share' in pointer)
    return [pointer.share[0] * window.innerWidth, pointer.share[1] * window.innerHeight];
  const box = controller.controls.pane()?.getBoundingClientRect();
  const at = controller.screenPointOf(pointer.place);
  const isInside =
    box && at && at[0] >= 0 && at[0] <= box.width && at[1] >= 0 && at[1] <= box.height;
  return isInside ? [box.left + at[0], box.top + at[1]] : null;
}

/** The laser dot that the speaker window directs, and the other short messages between it and the stage. */
export function RemotePointer({ controller }: RemotePointerProps) {
  const store = useAppStore();
  const [at, setAt] = useState<readonly [number, number] | null>(null);
  const timeout = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const channel = openWindowChannel(SHOW_CHANNEL);
    const stopListening = channel.onMessage((body) => {
      const message = readStageMessage(body);
      if (message?.kind === 'tools') openTools(store);
      if (message?.kind !== 'pointer') return;
      if (message.deck !== store.getState().presentation.show?.deck) return;
      setAt(positionOf(message.pointer, controller));
      clearTimeout(timeout.current);
      timeout.current = setTimeout(() => setAt(null), POINTER_TIMEOUT_MS);
    });
    const sendSize = () =>
      channel.send({
        ...{ fangyu: 'stage', kind: 'size' },
        size: [window.innerWidth, window.innerHeight],
      });
    sendSize();
    const timer = setInterval(sendSize, SIZE_MS);
    window.addEventListener('resize', sendSize);
    return () => {
      clearTimeout(timeout.current);
      clearInterval(timer);
      window.removeEventListener('resize', sendSize);
      stopListening();
      channel.close();
    };
  }, [store, controller]);
  if (!at) return null;
  const translate = `${String(at[0])}px ${String(at[1])}px`;
  return <div className={styles['laser']} style={{ translate }} data-laser="remote" aria-hidden />;
}
