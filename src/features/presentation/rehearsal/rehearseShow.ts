import { putOn } from '../show.ts';
import type { Deck } from '../../../domain/deck/deck.ts';
import {
  type RehearsalFinding,
  checkMeasurements,
  checkDeck,
} from '../../../domain/deck/rehearsalChecks.ts';
import { checkPicture } from '../../../domain/deck/pictureChecks.ts';
import { goTo } from '../../../domain/deck/show.ts';
import { LANGUAGES } from '../../../domain/language.ts';
import type { AppStore } from '../../../state/appStore.ts';
import { nextPaint } from '../../../scheduling/afterPaint.ts';
import type { CameraController } from '../../../viewport/cameraController.ts';
import { measurePicture } from './measurePicture.ts';
import { measureStage } from './measureStage.ts';

interface RehearsalOptions {
  readonly deck: Deck;
  readonly controller: CameraController;
  readonly store: AppStore;
  /** Called before each check with the number done and the number of all. */
  readonly onStep: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** Checks scenes in both languages, then restores the show; ends early once `signal` is aborted. */
export async function rehearseShow({
  deck,
  controller,
  store,
  onStep,
  signal,
}: RehearsalOptions): Promise<readonly RehearsalFinding[]> {
  const { show: before } = store.getState().presentation;
  const findings: RehearsalFinding[] = [...checkDeck(deck)];
  if (!before) return findings;
  const checks = LANGUAGES.flatMap((language) =>
    deck.scenes
      .map((scene, at) => ({ fixed: scene.language, at, language }))
      // A scene that fixes its language is never shown in the other.
      .filter(({ fixed }) => fixed === null || fixed === language),
  );
  for (const [done, { at, language }] of checks.entries()) {
    if (signal.aborted) break;
    onStep(done, checks.length);
    putOn(store, { ...goTo(before, deck, at), frozen: null, isLeft: false, language }, deck);
    await nextPaint();
    // The first text in a typeface loads it, and is then fitted again.
    await document.fonts.ready;
    await nextPaint();
    const staged = { ...measureStage(controller, store), scene: at + 1, language };
    const picture = { ...staged, ...measurePicture(controller, store) };
    const ofStage = checkMeasurements(staged).filter(
      // Its own sentence says what to shorten.
      ({ kind }) => kind !== 'does-not-fit' || !picture.titleOverflows,
    );
    findings.push(...ofStage, ...checkPicture(picture));
  }
  putOn(store, before, deck);
  return findings.toSorted((a, b) => numberOf(a) - numberOf(b));
}

function numberOf(finding: RehearsalFinding): number {
  return finding.kind === 'times' ? 0 : finding.scene;
}
