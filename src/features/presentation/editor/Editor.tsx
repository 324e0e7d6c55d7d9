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

interface AuthoringProps {
  readonly controller: CameraController;
  readonly onPresent: (scene: string | null) => void;
  readonly onHandouts: () => void;
}

/** What a file, or the device, is said to hold instead of a deck. */
type Says = typeof editorMessages.en.says;

function sentence(problem: DeckProblem, says: Says): string {
  switch (problem.kind) {
    case 'not-json':
    case 'not-a-deck':
    case 'no-scenes':
      return says[problem.kind];
    case 'newer':
      return says.newer(problem.version);
    case 'other-report':
      return says['other-report'](problem.report);
    case 'too-many':
      return says['too-many'](problem.count, problem.most);
    case 'field':
      return says.field(problem.field, problem.scene);
    case 'same-id':
      return says['same-id'](problem.scene, problem.first);
  }
}

/** The deck that was made, once it is there; what the device kept of one's own is taken up on the way. */
function useReportDeck(): Deck | null {
  const store = useAppStore();
  const report = useAppState((state) => state.report);
  const linked = useAppState((state) => state.linked);
  const [made, setMade] = useState<Deck | null>(null);
  useEffect(() => {
    if (!linked) return;
    let over = false;
    void Promise.all([loadReportDeck(report, linked), loadUserDeck(linked)]).then(([deck, own]) => {
      if (over) return;
      // Once something was edited, it is newer than what the device kept.
      const { userDeck, setUserDeck } = store.getState();
      if (userDeck.past.length === 0)
        setUserDeck({
          deck: own.kind === 'deck' ? own.deck : null,
          unreadable: own.kind === 'unreadable' ? own : null,
        });
      setMade(deck);
    });
    return () => {
      over = true;
    };
  }, [store, report, linked]);
  return made;
}

/**
 * Keeps every edit on the device. Returns whether it could. Without a deck of the reader's own, one that
 * this version cannot read is left there, or put back: what was done can be done back.
 */
function useSavedEdits(report: string | undefined): WriteResult {
  const store = useAppStore();
  const [kept, setKept] = useState<WriteResult>('kept');
  useEffect(() => {
    if (report === undefined) return;
    return store.subscribe(({ userDeck: { deck, unreadable } }, { userDeck: before }) => {
      if (deck === before.deck) return;
      const left: unknown = deck ? toDeckFile(deck) : (unreadable?.stored ?? null);
      void browserDeckStore.write(report, left).then(setKept);
    });
  }, [store, report]);
  return kept;
}

/** The editor of the deck in the panel's place, wired to the map, the device and its files. */
export function Editor({ controller, onPresent, onHandouts }: AuthoringProps) {
  const store = useAppStore();
  const language = useLanguage();
  const { says, why } = useMessages(editorMessages);
  const linked = useAppState((state) => state.linked);
  const atlas = useAppState((state) => state.atlas);
  const made = useReportDeck();
  const { deck: own, past, unreadable } = useAppState((state) => state.userDeck);
  const { editDeck, undoEdit, stopPresenting } = store.getState();
  const kept = useSavedEdits(linked?.report.id);
  const [refused, setRefused] = useState<string | null>(null);
  const large = useMemo(
    () => (linked ? spotlightOptions(linked, language) : []),
    [linked, language],
  );
  const deck = own ?? made;
  const skippedScenes = useMemo(
    () => (deck && linked && atlas ? playableDeck(deck, linked, atlas).skippedScenes : []),
    [deck, linked, atlas],
  );
  if (!deck || !linked || !made) return null;
  const { report } = linked;

  const preview = (scene: Scene): void => {
    const { view } = store.getState();
    store.getState().setView(viewOfScene(scene, view.language));
    showSceneCamera(controller, store, scene.camera);
  };
  const save = (saved: unknown): void => {
    const text = JSON.stringify(saved, null, 2);
    saveFile(`${report.id}.deck.json`, new Blob([text], { type: 'application/json' }));
  };
  const open = async (file: File): Promise<void> => {
    const reading = readDeckFile(await file.text(), report.id);
    setRefused(reading.ok ? null : sentence(reading.problem, says));
    if (reading.ok) editDeck(reading.deck);
  };
  return (
    <DeckEditor
      deck={deck}
      state={own === null ? 'made' : kept === 'kept' ? 'own' : kept}
      unreadable={own === null && unreadable ? sentence(unreadable.problem, why) : null}
      onSaveKept={() => save(unreadable?.stored)}
      skippedScenes={skippedScenes}
      large={large}
      onCapture={() => captureView(store, controller)}
      onEdit={editDeck}
      onUndo={past.length > 0 ? undoEdit : null}
      onPreview={preview}
      onSave={() => save(toDeckFile(deck))}
      onOpen={(file) => void open(file)}
      refused={refused}
      onFromReport={() => void createDeckFromReport(linked).then((made) => editDeck(made))}
      onBack={own === null ? null : () => editDeck(null)}
      onPresent={(id) => {
        // What is not played cannot be begun with.
        const isPlayed = skippedScenes.every(({ scene }) => scene.id !== id);
        onPresent(isPlayed ? id : null);
      }}
      onHandouts={onHandouts}
      onClose={stopPresenting}
    />
  );
}
