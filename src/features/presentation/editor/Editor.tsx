import { useEffect, useMemo, useState } from 'react';
import { fileName } from '../../../domain/fileName.ts';
import { readDeckFile } from '../../../data/readDeckFile.ts';
import type { Deck, Scene } from '../../../domain/deck/deck.ts';
import { toDeckFile } from '../../../domain/deck/deckFile.ts';
import { playableDeck } from '../../../domain/deck/validateDeck.ts';
import type { DeckProblem } from '../../../domain/deck/deckProblem.ts';
import { viewOfScene } from '../../../domain/deck/show.ts';
import { newDeck } from '../../../domain/deck/editContent.ts';
import { sceneViewOf } from '../../../domain/deck/sceneView.ts';
import type { Language } from '../../../domain/language.ts';
import type { AppStore } from '../../../state/appStore.ts';
import { DeckEditor } from './DeckEditor.tsx';
import type { MapReader } from './fields/ContentForm.tsx';
import { editorMessages } from '../../../i18n/editor.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { saveFile } from '../../../platform/saveFile.ts';
import { useAppState, useAppStore } from '../../../state/AppStoreContext.tsx';
import type { CameraController } from '../../../viewport/cameraController.ts';
import { loadReportDeck, createDeckFromReport } from '../loadDeck.ts';
import { showSceneCamera } from '../../../viewport/sceneCamera.ts';
import { captureView } from '../../../viewport/captureView.ts';
import { resolveConflict } from './resolveConflict.ts';
import { useDeckSaver } from './useDeckSaver.ts';
import { spotlightOptions } from './spotlightOptions.ts';
import { titleSuggestions } from './titleSuggestions.ts';

interface EditorProps {
  readonly controller: CameraController;
  readonly onPresent: (scene: string | null) => void;
  readonly onHandouts: () => void;
}

type ProblemTexts = typeof editorMessages.en.says;

function problemText(problem: DeckProblem, texts: ProblemTexts): string {
  switch (problem.kind) {
    case 'not-utf8':
      return texts['not-utf8'](problem.line);
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
    case 'no-area':
      return texts['no-area'](problem.scene);
    case 'same-id':
      return texts['same-id'](problem.scene, problem.first);
  }
}

/** Reads what the map shows now. */
function mapReader(store: AppStore, language: Language): MapReader {
  return {
    region: () => {
      const { selection } = store.getState().view;
      return selection?.kind === 'region' ? selection.id : null;
    },
    overlays: () => store.getState().view.overlays,
    nameOf: (id) => store.getState().atlas?.region(id)?.short[language] ?? id,
  };
}

/** Null while it is loading. */
function useReportDeck(): Deck | null {
  const report = useAppState((state) => state.report);
  const linked = useAppState((state) => state.linked);
  const [reportDeck, setReportDeck] = useState<Deck | null>(null);
  useEffect(() => {
    if (!linked) return;
    let isCancelled = false;
    void loadReportDeck(report, linked).then((deck) => {
      if (!isCancelled) setReportDeck(deck);
    });
    return () => {
      isCancelled = true;
    };
  }, [report, linked]);
  return reportDeck;
}

export function Editor({ controller, onPresent, onHandouts }: EditorProps) {
  const store = useAppStore();
  const language = useLanguage();
  const { says, why } = useMessages(editorMessages);
  const linked = useAppState((state) => state.linked);
  const filter = useAppState((state) => state.filter);
  const atlas = useAppState((state) => state.atlas);
  const reportDeck = useReportDeck();
  const saver = useDeckSaver();
  const {
    deck: userDeck,
    past,
    future,
    unreadable,
    unsaved,
  } = useAppState((state) => state.userDeck);
  const { editDeck, undoEdit, redoEdit, stopPresenting } = store.getState();
  const [openError, setOpenError] = useState<string | null>(null);
  const [isOlder, setOlder] = useState(false);
  const options = useMemo(
    () => (linked ? spotlightOptions(linked, language) : []),
    [linked, language],
  );
  const deck = userDeck ?? reportDeck;
  const playable = useMemo(
    () => deck && linked && atlas && playableDeck(deck, linked, atlas),
    [deck, linked, atlas],
  );
  const { skippedScenes, skippedBuilds } = playable ?? { skippedScenes: [], skippedBuilds: [] };
  if (!deck || !linked || !reportDeck || !saver) return null;
  const { report } = linked;

  const preview = (scene: Scene): void => {
    const { view } = store.getState();
    store.getState().setView(viewOfScene(scene, view.language, report.id));
    showSceneCamera(controller, store, scene.camera);
  };
  const save = (value: unknown): void => {
    const text = JSON.stringify(value, null, 2);
    saveFile(fileName(report.id, '.deck.json'), new Blob([text], { type: 'application/json' }));
  };
  const open = async (file: File): Promise<void> => {
    const reading = readDeckFile(new Uint8Array(await file.arrayBuffer()), report.id);
    setOpenError(reading.ok ? null : problemText(reading.problem, says));
    setOlder(reading.ok && reading.isOlder === true);
    if (reading.ok) editDeck(reading.deck);
  };
  return (
    <DeckEditor
      deck={deck}
      state={unsaved ?? (userDeck === null ? 'made' : 'own')}
      onResolve={(choice) => void resolveConflict(choice, saver, store, linked)}
      unreadable={userDeck === null && unreadable ? problemText(unreadable.problem, why) : null}
      onSaveUnreadable={() => save(unreadable?.stored)}
      skippedScenes={skippedScenes}
      skippedBuilds={skippedBuilds}
      map={mapReader(store, language)}
      spotlightOptions={options}
      titlesOf={(scene) => (filter ? titleSuggestions(linked, filter, scene) : [])}
      onCapture={() => captureView(store, controller)}
      onEdit={editDeck}
      onUndo={past.length > 0 ? undoEdit : null}
      onRedo={future.length > 0 ? redoEdit : null}
      onPreview={preview}
      onSave={() => save(toDeckFile(deck))}
      onOpen={(file) => void open(file)}
      openError={openError}
      isOlder={isOlder}
      onNew={() => editDeck(newDeck(report.id, sceneViewOf(store.getState().view)))}
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
