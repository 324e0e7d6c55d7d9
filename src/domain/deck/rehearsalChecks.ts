import { LANGUAGES, type Language } from '../language.ts';
import type { Deck, Scene } from './deck.ts';
import type { PictureFinding } from './pictureChecks.ts';
import { MIN_QUOTATION_SIZE, MIN_TEXT_SIZE, STAGE_HEIGHT } from './stageText.ts';

/*
 * Checks of a rehearsal: some need the deck only, the others the measurements of a scene on the stage.
 */

/** Scenes are counted from 1. */
export type RehearsalFinding =
  | PictureFinding
  /** The text exists in the other language only, or is a title in neither. */
  | {
      readonly kind: 'untranslated';
      readonly scene: number;
      readonly field: 'title' | 'kicker' | 'notes';
      readonly language: Language;
    }
  /** Other scenes have a planned time. */
  | { readonly kind: 'untimed'; readonly scene: number }
  /** Seconds. */
  | { readonly kind: 'times'; readonly planned: number; readonly sum: number }
  | (StagedScene & { readonly kind: 'does-not-fit' })
  | (StagedScene & { readonly kind: 'off-picture' })
  | (StagedScene & { readonly kind: 'covered' })
  /** CSS pixels. */
  | (StagedScene & { readonly kind: 'small'; readonly pixels: number; readonly minPixels: number })
  | (StagedScene & { readonly kind: 'faint'; readonly ratio: number });

interface StagedScene {
  readonly scene: number;
  readonly language: Language;
}

export interface MeasuredText {
  readonly quotation: boolean;
  /** CSS pixels. */
  readonly pixels: number;
  /** 1 to 21. */
  readonly ratio: number;
}

export interface StageMeasurements extends StagedScene {
  /** CSS pixels. */
  readonly height: number;
  readonly fits: boolean;
  readonly texts: readonly MeasuredText[];
  /** Shares of the selection, 0 to 1, inside the map and also not covered; null without one. */
  readonly place: { readonly inPicture: number; readonly free: number } | null;
}

/** WCAG 2.2 AA for text of any size, since a projector in a bright room lowers the contrast. */
const MIN_CONTRAST = 4.5;
const MIN_VISIBLE_SHARE = 0.75;

function missingTexts(scene: Scene, number: number): readonly RehearsalFinding[] {
  return LANGUAGES.flatMap((language) =>
    (['title', 'kicker', 'notes'] as const).flatMap((field): readonly RehearsalFinding[] => {
      const texts = scene[field];
      const exists = Boolean(texts[language]);
      const isRequired = field === 'title' || LANGUAGES.some((other) => texts[other]);
      return exists || !isRequired
        ? []
        : [{ kind: 'untranslated', scene: number, field, language }];
    }),
  );
}

/** The checks that need the deck only. */
export function checkDeck({ scenes, seconds }: Deck): readonly RehearsalFinding[] {
  const sum = scenes.reduce((before, scene) => before + scene.seconds, 0);
  const isTimed = sum > 0 || seconds > 0;
  const times: readonly RehearsalFinding[] =
    seconds > 0 && sum > 0 && sum !== seconds ? [{ kind: 'times', planned: seconds, sum }] : [];
  return [
    ...times,
    ...scenes.flatMap((scene, at): readonly RehearsalFinding[] => [
      ...missingTexts(scene, at + 1),
      ...(isTimed && scene.seconds === 0 ? [{ kind: 'untimed' as const, scene: at + 1 }] : []),
    ]),
  ];
}

/**
 * The number in the editor, from 1, of a played scene: the editor counts the scenes that are skipped, too.
 * `skipped` are the numbers, from 1, of those.
 */
export function editorNumber(played: number, skipped: readonly number[]): number {
  return skipped
    .toSorted((a, b) => a - b)
    .reduce((number, each) => (each <= number ? number + 1 : number), played);
}

/** The checks of a scene as it is rendered on the stage. */
export function checkMeasurements({
  scene,
  language,
  height,
  fits,
  texts,
  place,
}: StageMeasurements): readonly RehearsalFinding[] {
  const staged = { scene, language };
  const findings: RehearsalFinding[] = [];
  if (!fits) findings.push({ ...staged, kind: 'does-not-fit' });
  const tooSmall = texts
    .map(({ quotation, pixels }) => {
      const minPixels = ((quotation ? MIN_QUOTATION_SIZE : MIN_TEXT_SIZE) * height) / STAGE_HEIGHT;
      return { pixels, minPixels };
    })
    // Browsers round font sizes.
    .filter(({ pixels, minPixels }) => pixels < minPixels - 0.05)
    .toSorted((a, b) => a.pixels / a.minPixels - b.pixels / b.minPixels);
  if (tooSmall[0]) findings.push({ ...staged, kind: 'small', ...tooSmall[0] });
  const ratio = Math.min(...texts.map((text) => text.ratio));
  if (ratio < MIN_CONTRAST) findings.push({ ...staged, kind: 'faint', ratio });
  if (place && place.inPicture < MIN_VISIBLE_SHARE)
    findings.push({ ...staged, kind: 'off-picture' });
  else if (place && place.free < MIN_VISIBLE_SHARE) findings.push({ ...staged, kind: 'covered' });
  return findings;
}
