import { glossesOf } from '../../../data/glossStores.ts';
import { waitForTexts } from '../../../data/waitForTexts.ts';
import { positionOfStatement } from '../../../domain/deck/spotlightPosition.ts';
import { putOn } from '../show.ts';
import type { Deck } from '../../../domain/deck/deck.ts';
import {
  type RehearsalFinding,
  checkMeasurements,
  checkDeck,
} from '../../../domain/deck/rehearsalChecks.ts';
import { checkPicture } from '../../../domain/deck/pictureChecks.ts';
import { buildCount } from '../../../domain/deck/builds.ts';
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

/** What was found, at which build of the scene, from 0. */
export type StagedFinding = RehearsalFinding & { readonly build: number };

/** Checks every step of the scenes in both languages, then restores the show; ends early once `signal` is aborted. */
export async function rehearseShow({
  deck,
  controller,
  store,
  onStep,
  signal,
}: RehearsalOptions): Promise<readonly StagedFinding[]> {
  const { show: before } = store.getState().presentation;
  const findings: StagedFinding[] = checkDeck(deck).map((finding) => ({ ...finding, build: 0 }));
  if (!before) return findings;
  const checks = LANGUAGES.flatMap((language) =>
    deck.scenes
      .map((scene, at) => ({ scene, at, language }))
      // A scene that fixes its language is never shown in the other.
      .filter(({ scene }) => scene.language === null || scene.language === language)
      .flatMap(({ scene, ...check }) =>
        Array.from({ length: buildCount(scene) }, (_, build) => ({ ...check, build })),
      ),
  );
  for (const [done, { at, language, build }] of checks.entries()) {
    if (signal.aborted) break;
    onStep(done, checks.length);
    putOn(store, { ...goTo(before, deck, at), build, frozen: null, isLeft: false, language }, deck);
    await loadGlosses(store);
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
    const found = [...ofStage, ...checkPicture(picture)].map((each) => ({ ...each, build }));
    findings.push(...found.filter((each) => !findings.some((one) => isSame(one, each))));
  }
  putOn(store, before, deck);
  return findings.toSorted((a, b) => numberOf(a) - numberOf(b));
}

/** A translation is loaded when it is first shown, and it takes room from the words. */
async function loadGlosses(store: AppStore): Promise<void> {
  const { linked, presentation } = store.getState();
  const { stage } = presentation;
  if (!linked || !stage?.gloss || stage.spotlight?.kind !== 'statement') return;
  const at = positionOfStatement(linked.corpus, stage.spotlight.id);
  if (at !== null) await waitForTexts(glossesOf(linked.report), [at]);
}

/** A fault of a scene is reported once, at the first of its steps that has it. */
function isSame(one: StagedFinding, other: StagedFinding): boolean {
  const identity = (finding: StagedFinding): string =>
    JSON.stringify([
      finding.kind,
      numberOf(finding),
      'language' in finding ? finding.language : '',
      finding.kind === 'grouping-outside' ? finding.name.en : '',
    ]);
  return identity(one) === identity(other);
}

function numberOf(finding: RehearsalFinding): number {
  return finding.kind === 'times' ? 0 : finding.scene;
}
