import { useRef, useState } from 'react';
import type { EntryText, OnScreen } from '../../domain/minutes/entry.ts';
import { onPage, onStage, PAGE_SHEET } from '../../domain/minutes/subjects.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { minutesMessages } from '../../i18n/minutes.ts';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import type { AppStore } from '../../state/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { captureView } from '../../viewport/captureView.ts';
import type { CameraController } from '../../viewport/cameraController.ts';
import { EntryForm } from './EntryForm.tsx';
import { addEntry, type MinutesList, minutesListOf } from './minutesList.ts';
import type { SaveMinutes } from './saveMinutes.ts';
import { Unsaved } from './Unsaved.tsx';

interface CaptureDialogProps {
  /** Null in a window without a map. */
  readonly controller: CameraController | null;
  readonly save: SaveMinutes;
  readonly onClose: () => void;
  readonly list?: MinutesList;
}

/** Texts of forms that were closed without saving, by report. */
const drafts = new Map<string, EntryText>();

function onScreenNow(store: AppStore, controller: CameraController | null): OnScreen {
  const { presentation, view, linked } = store.getState();
  if (!linked) return { subjects: [], map: null, sheet: PAGE_SHEET };
  if (presentation.stage) return onStage(presentation.stage, linked);
  const captured = controller && captureView(store, controller);
  const map = captured && { view: captured.picture.view, camera: captured.picture.camera };
  return onPage(view, map, linked);
}

/** Notes a question, a remark or a decision about what is on the screen. */
export function CaptureDialog({ controller, save, onClose, list: given }: CaptureDialogProps) {
  const messages = useMessages(minutesMessages);
  const store = useAppStore();
  const report = useAppState((state) => state.report.id);
  const openDialog = useAppState((state) => state.openDialog);
  const list = given ?? minutesListOf(report);
  const field = useRef<HTMLTextAreaElement>(null);
  // What was on the screen when the dialog opened: during the typing the show may go on in another window.
  const [onScreen] = useState(() => onScreenNow(store, controller));
  const [isUnsaved, setUnsaved] = useState(false);
  const about = onScreen.subjects[0] ?? null;
  const draft = drafts.get(report);

  const note = (text: EntryText): void => {
    addEntry(list, text, onScreen);
    drafts.delete(report);
    store.getState().announce(messages.noted[text.kind]);
    if (list.getState().unsaved === null) onClose();
    else setUnsaved(true);
  };
  return (
    <Dialog
      title={messages.capture}
      closeLabel={messages.close}
      initialFocus={field}
      footer={
        <Button look="text" onClick={() => openDialog('minutes')}>
          {messages.toMinutes}
        </Button>
      }
      onClose={onClose}
    >
      {isUnsaved ? (
        <Unsaved list={list} save={save} />
      ) : (
        <EntryForm
          initial={{ kind: 'question', text: '', asker: '', ...draft, about }}
          subjects={onScreen.subjects}
          fieldRef={field}
          onChange={(text) => drafts.set(report, text)}
          onSave={note}
          onCancel={onClose}
        />
      )}
    </Dialog>
  );
}
