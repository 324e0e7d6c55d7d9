import { useEffect, useMemo, useState } from 'react';
import { readDeckFile } from '../../../data/readDeckFile.ts';
import type { Deck, Scene } from '../../../domain/deck/deck.ts';
import { toDeckFile } from '../../../domain/deck/deckFile.ts';
import { playable } from '../../../domain/deck/validateDeck.ts';
import type { DeckProblem } from '../../../domain/deck/deckProblem.ts';
import { viewOfScene } from '../../../domain/deck/show.ts';
import { DeckEditor } from './DeckEditor.tsx';
import { authoringMessages } from '../../../i18n/editor.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { browserDeckStore, type Kept } from '../../../platform/deckStore.ts';
import { saveFile } from '../../../platform/saveFile.ts';
import { useAtlas, useAtlasStore } from '../../../state/AppStoreContext.tsx';
import { editDeck, undoEdit, useDecks } from '../../../state/decks.ts';
import { stopPresenting } from '../../../state/presenting.ts';
import type { CameraDesk } from '../../../viewport/cameraController.ts';
import { loadMadeDeck, loadOwnDeck, makeDeck } from '../loadDeck.ts';
import { lookAs } from '../../../viewport/sceneCamera.ts';
import { captureView } from '../../../viewport/captureView.ts';
import { largeIn } from './spotlightOptions.ts';

interface AuthoringProps {
  readonly desk: CameraDesk;
  readonly onPresent: (scene: string | null) => void;
  readonly onHandouts: () => void;
}

/** What a file, or the device, is said to hold instead of a deck. */
type Says = typeof authoringMessages.en.says;

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
function useMadeDeck(): Deck | null {
  const linked = useAtlas((state) => state.linked);
  const [made, setMade] = useState<Deck | null>(null);
  useEffect(() => {
    if (!linked) return;
    let over = false;
    void Promise.all([loadMadeDeck(linked), loadOwnDeck(linked)]).then(([deck, own]) => {
      if (over) return;
      // Once something was edited, it is newer than what the device kept.
      if (useDecks.getState().past.length === 0)
        useDecks.setState({
          own: own.kind === 'deck' ? own.deck : null,
          unreadable: own.kind === 'unreadable' ? own : null,
        });
      setMade(deck);
    });
    return () => {
      over = true;
    };
  }, [linked]);
  return made;
}

/**
 * Keeps every edit on the device. Returns whether it could. Without a deck of the reader's own, one that
 * this version cannot read is left there, or put back: what was done can be done back.
 */
function useKept(report: string | undefined): Kept {
  const [kept, setKept] = useState<Kept>('kept');
  useEffect(() => {
    if (report === undefined) return;
    return useDecks.subscribe(({ own, unreadable }, before) => {
      if (own === before.own) return;
      const left: unknown = own ? toDeckFile(own) : (unreadable?.kept ?? null);
      void browserDeckStore.write(report, left).then(setKept);
    });
  }, [report]);
  return kept;
}

/** The editor of the deck in the panel's place, wired to the map, the device and its files. */
export function Authoring({ desk, onPresent, onHandouts }: AuthoringProps) {
  const store = useAtlasStore();
  const language = useLanguage();
  const { says, why } = useMessages(authoringMessages);
  const linked = useAtlas((state) => state.linked);
  const atlas = useAtlas((state) => state.atlas);
  const made = useMadeDeck();
  const { own, past, unreadable } = useDecks();
  const kept = useKept(linked?.report.id);
  const [refused, setRefused] = useState<string | null>(null);
  const large = useMemo(() => (linked ? largeIn(linked, language) : []), [linked, language]);
  const deck = own ?? made;
  const passedOver = useMemo(
    () => (deck && linked && atlas ? playable(deck, linked, atlas).passedOver : []),
    [deck, linked, atlas],
  );
  if (!deck || !linked || !made) return null;
  const { report } = linked;

  const preview = (scene: Scene): void => {
    const { view } = store.getState();
    store.getState().setView(viewOfScene(scene, view.language));
    lookAs(desk, store, scene.camera);
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
      onSaveKept={() => save(unreadable?.kept)}
      passedOver={passedOver}
      large={large}
      onCapture={() => captureView(store, desk)}
      onEdit={editDeck}
      onUndo={past.length > 0 ? undoEdit : null}
      onPreview={preview}
      onSave={() => save(toDeckFile(deck))}
      onOpen={(file) => void open(file)}
      refused={refused}
      onFromReport={() => void makeDeck(linked).then(editDeck)}
      onBack={own === null ? null : () => editDeck(null)}
      onPresent={(id) => {
        // What is not played cannot be begun with.
        const isPlayed = passedOver.every(({ scene }) => scene.id !== id);
        onPresent(isPlayed ? id : null);
      }}
      onHandouts={onHandouts}
      onClose={stopPresenting}
    />
  );
}
