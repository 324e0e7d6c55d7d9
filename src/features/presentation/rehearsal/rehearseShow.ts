import { putOn } from '../show.ts';
import type { Deck } from '../../../domain/deck/deck.ts';
import {
  type RehearsalFinding,
  checkMeasurements,
  checkDeck,
} from '../../../domain/deck/rehearsalChecks.ts';
import { goTo } from '../../../domain/deck/show.ts';
import { LANGUAGES } from '../../../domain/language.ts';
import type { AppStore } from '../../../state/appStore.ts';
import { nextPaint } from '../../../scheduling/nextPaint.ts';
import type { CameraController } from '../../../viewport/cameraController.ts';
import { measureStage } from './measureStage.ts';

interface RehearsalOptions {
  readonly deck: Deck;
  readonly controller: CameraController;
  readonly store: AppStore;
  /** Told before each picture: how many were looked at, of how many. */
  readonly onStep: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Plays every scene in both languages, quickly, in the room this window is, and measures what is seen.
 * The show then stands where it stood. Ends early, with what was found, when `signal` says so.
 */
export async function rehearseShow({
  deck,
  controller,
  store,
  onStep,
  signal,
}: RehearsalOptions): Promise<readonly RehearsalFinding[]> {
  const { show: before } = store.getState().presentation;
  const found: RehearsalFinding[] = [...checkDeck(deck)];
  if (!before) return found;
  const pictures = LANGUAGES.flatMap((language) =>
    deck.scenes
      .map((scene, at) => ({ fixed: scene.language, at, language }))
      // A scene that fixes its language is seen in that one only.
      .filter(({ fixed }) => fixed === null || fixed === language),
  );
  for (const [done, { at, language }] of pictures.entries()) {
    if (signal.aborted) break;
    onStep(done, pictures.length);
    putOn(store, { ...goTo(before, deck, at), frozen: null, language }, deck);
    await nextPaint();
    // The first words in a face bring it; they are fitted anew when it has come.
    await document.fonts.ready;
    await nextPaint();
    found.push(
      ...checkMeasurements({ ...measureStage(controller, store), scene: at + 1, language }),
    );
  }
  putOn(store, before, deck);
  return found.toSorted((a, b) => numberOf(a) - numberOf(b));
}

function numberOf(finding: RehearsalFinding): number {
  return finding.kind === 'times' ? 0 : finding.scene;
}
