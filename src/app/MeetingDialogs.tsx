import { drawingListOf } from '../features/drawing/drawingList.ts';
import { CaptureDialog } from '../features/minutes/CaptureDialog.tsx';
import type { DrawMaps } from '../features/minutes/mapPicture.ts';
import { MinutesDialog } from '../features/minutes/MinutesDialog.tsx';
import { type SaveMinutes, saveMinutes } from '../features/minutes/saveMinutes.ts';
import type { MeetingDialogsProps } from '../features/minutes/SpeakerMeeting.tsx';
import { usePlayableDeck } from '../features/presentation/usePlayableDeck.ts';
import { useLanguage } from '../i18n/messages.tsx';
import { useAppStore } from '../state/AppStoreContext.tsx';
import { retryImport } from '../ui/lazy/retryImport.ts';

const loadPictures = retryImport(() => import('../features/handouts/drawMapPictures.ts'));

/** The minutes with what they need of other features: the deck, the pictures, the drawing. */
export function MeetingDialogs({ dialog, mapData, controller, ...rest }: MeetingDialogsProps) {
  const { loadFine, onClose } = rest;
  const store = useAppStore();
  const language = useLanguage();
  const deck = usePlayableDeck();
  const save: SaveMinutes = async (format, entries) => {
    const { linked } = store.getState();
    if (!linked) throw new Error('no report is open');
    const strokes = drawingListOf(linked.report.id).getState().items;
    const drawMaps: DrawMaps = async (maps) => {
      await loadFine();
      return (await loadPictures()).drawMapPictures(maps, store, mapData, language);
    };
    return saveMinutes(format, entries, { linked, deck, language, strokes, drawMaps });
  };
  return dialog === 'capture' ? (
    <CaptureDialog controller={controller} save={save} onClose={onClose} />
  ) : (
    <MinutesDialog deck={deck} save={save} onClose={onClose} />
  );
}
