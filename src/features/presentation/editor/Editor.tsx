import { useEffect, useMemo, useState } from 'react';
import { readDeckFile } from '../../../data/readDeckFile.ts';
import type { Deck, Scene } from '../../../domain/deck/deck.ts';
import { toDeckFile } from '../../../domain/deck/deckFile.ts';
import { playableDeck } from '../../../domain/deck/validateDeck.ts';
import type { DeckProblem } from '../../../domain/deck/deckProblem.ts';
import { viewOfScene } from '../../../domain/deck/show.ts';
import { DeckEditor } from './DeckEditor.tsx';
import { editorMessages } from '../../../i18n/editor.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { browserDeckStore, type WriteResult } from '../../../platform/deckStore.ts';
import { saveFile } from '../../../platform/saveFile.ts';
import { useAppState, useAppStore } from '../../../state/AppStoreContext.tsx';
import type { CameraController } from '../../../viewport/cameraController.ts';
import { loadReportDeck, loadUserDeck, createDeckFromReport } from '../loadDeck.ts';
import { showSceneCamera } from '../../../viewport/sceneCamera.ts';
import { captureView } from '../../../viewport/captureView.ts';
import { spotlightOptions } from './spotlightOptions.ts';

interface EditorProps {
  readonly controller: CameraController;
  readonly onPresent: (scene: string | null) => void;
  readonly onHandouts: () => void;
}

type ProblemTexts = typeof editorMessages.en.says;

function problemText(problem: DeckProblem, texts: ProblemTexts): string {
  switch (problem.kind) {
    case 'not-json':
    case 'not-a-deck':
    case 'no-scenes':
      return texts[problem.kind];
    case 'newer':
      return texts.newer(problem.version);
    case 'other-report':
      return texts['other-report'](problem.report);
    case 'too-many':
      return texts['too-many'](problem.count, problem.max);
    case 'field':
      return texts.field(problem.field, problem.scene);
    case 'same-id':
      return texts['same-id'](problem.scene, problem.first);
  }
}

/** Loads the report's deck, and the user's own from this device into the store. Null while it is loading. */
function useReportDeck(): Deck | null {
  const store = useAppStore();
  const report = useAppState((state) => state.report);
  const linked = useAppState((state) => state.linked);
  const [reportDeck, setReportDeck] = useState<Deck | null>(null);
  useEffect(() => {
    if (!linked) return;
    let isCancelled = false;
    void Promise.all([loadReportDeck(report, linked), loadUserDeck(linked)]).then(
      ([deck, saved]) => {
        if (isCancelled) return;
        // An edited deck is newer than the saved one.
        const { userDeck, setUserDeck } = store.getState();
        if (userDeck.past.length === 0)
          setUserDeck({
            deck: saved.kind === 'deck' ? saved.deck : null,
            unreadable: saved.kind === 'unreadable' ? saved : null,
          });
        setReportDeck(deck);
      },
    );
    return () => {
      isCancelled = true;
    };
  }, [store, report, linked]);
  return reportDeck;
}

/** While the user has no deck, a saved one that this version cannot read stays on the device. */
function useSavedEdits(report: string | undefined): WriteResult {
  const store = useAppStore();
  const [result, setResult] = useState<WriteResult>('saved');
  useEffect(() => {
    if (report === undefined) return;
    return store.subscribe(({ userDeck: { deck, unreadable } }, { userDeck: before }) => {
      if (deck === before.deck) return;
      const value: unknown = deck ? toDeckFile(deck) : (unreadable?.stored ?? null);
      void browserDeckStore.write(report, value).then(setResult);
    });
  }, [store, report]);
  return result;
}

export function Editor({ controller, onPresent, onHandouts }: EditorProps) {
  const store = useAppStore();
  const language = useLanguage();
  const { says, why } = useMessages(editorMessages);
  const linked = useAppState((state) => state.linked);
  const atlas = useAppState((state) => state.atlas);
  const reportDeck = useReportDeck();
  const { deck: userDeck, past, unreadable } = useAppState((state) => state.userDeck);
  const { editDeck, undoEdit, stopPresenting } = store.getState();
  const saveResult = useSavedEdits(linked?.report.id);
  const [openError, setOpenError] = useState<string | null>(null);
  const options = useMemo(
    () => (linked ? spotlightOptions(linked, language) : []),
    [linked, language],
  );
  const deck = userDeck ?? reportDeck;
  const skippedScenes = useMemo(
    () => (deck && linked && atlas ? playableDeck(deck, linked, atlas).skippedScenes : []),
    [deck, linked, atlas],
  );
  if (!deck || !linked || !reportDeck) return null;
  const { report } = linked;

  const preview = (scene: Scene): void => {
    const { view } = store.getState();
    store.getState().setView(viewOfScene(scene, view.language));
    showSceneCamera(controller, store, scene.camera);
  };
  const save = (value: unknown): void => {
    const text = JSON.stringify(value, null, 2);
    saveFile(`${report.id}.deck.json`, new Blob([text], { type: 'application/json' }));
  };
  const open = async (file: File): Promise<void> => {
    const reading = readDeckFile(await file.text(), report.id);
    setOpenError(reading.ok ? null : problemText(reading.problem, says));
    if (reading.ok) editDeck(reading.deck);
  };
  return (
    <DeckEditor
      deck={deck}
      state={userDeck === null ? 'made' : saveResult === 'saved' ? 'own' : saveResult}
      unreadable={userDeck === null && unreadable ? problemText(unreadable.problem, why) : null}
      onSaveUnreadable={() => save(unreadable?.stored)}
      skippedScenes={skippedScenes}
      spotlightOptions={options}
      onCapture={() => captureView(store, controller)}
      onEdit={editDeck}
      onUndo={past.length > 0 ? undoEdit : null}
      onPreview={preview}
      onSave={() => save(toDeckFile(deck))}
      onOpen={(file) => void open(file)}
      openError={openError}
      onFromReport={() => void createDeckFromReport(linked).then((created) => editDeck(created))}
      onRevert={userDeck === null ? null : () => editDeck(null)}
      onPresent={(id) => {
        // A show cannot start at a skipped scene.
        const isPlayed = skippedScenes.every(({ scene }) => scene.id !== id);
        onPresent(isPlayed ? id : null);
      }}
      onHandouts={onHandouts}
      onClose={stopPresenting}
    />
  );
}
