import { CaptureDialog } from '../features/minutes/CaptureDialog.tsx';
import { MinutesDialog } from '../features/minutes/MinutesDialog.tsx';
import { type SaveMinutes, saveMinutes } from '../features/minutes/saveMinutes.ts';
import { drawingListOf } from '../features/drawing/drawingList.ts';
import { usePlayableDeck } from '../features/presentation/usePlayableDeck.ts';
import { useLanguage } from '../i18n/messages.tsx';
import { useAppStore } from '../state/AppStoreContext.tsx';
import { captureView } from '../viewport/captureView.ts';
import type { CameraController } from '../viewport/cameraController.ts';
import type { MapDataReader } from '../viewport/mapData.ts';
import { minutesPictures } from './minutesPictures.ts';

interface MeetingDialogsProps {
  readonly dialog: 'capture' | 'minutes';
  readonly mapData: MapDataReader;
  /** Null in a window without a map. */
  readonly controller: CameraController | null;
  /** Loads the fine boundaries; resolves also when they could not be loaded. */
  readonly loadFine: () => Promise<void>;
  readonly onClose: () => void;
}

/** The minutes with what they need of other features: the deck, the pictures, the drawing. */
export function MeetingDialogs({
  dialog,
  mapData,
  controller,
  loadFine,
  onClose,
}: MeetingDialogsProps) {
  const store = useAppStore();
  const language = useLanguage();
  const deck = usePlayableDeck();
  const captureMap = () => {
    const captured = controller && captureView(store, controller);
    return captured ? { view: captured.picture.view, camera: captured.picture.camera } : null;
  };
  const save: SaveMinutes = async (format, entries) => {
    const { linked } = store.getState();
    if (!linked) throw new Error('no report is open');
    return saveMinutes(format, entries, {
      ...{ linked, deck, language },
      strokes: drawingListOf(linked.report.id).getState().items,
      drawMaps: minutesPictures(store, mapData, language, loadFine),
    });
  };
  return dialog === 'capture' ? (
    <CaptureDialog captureMap={captureMap} save={save} onClose={onClose} />
  ) : (
    <MinutesDialog deck={deck} save={save} onClose={onClose} />
  );
}
