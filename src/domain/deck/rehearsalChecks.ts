import { LANGUAGES, type Language } from '../language.ts';
import type { Deck, Scene } from './deck.ts';

/*
 * Problems that the audience would see. Some follow from the deck itself; the others follow from
 * measurements of a scene that is laid out at the size of the audience's screen.
 */

/** A problem; scenes are counted from 1. */
export type RehearsalFinding =
  /** A text is missing in a language, or a title is missing in both. */
  | {
      readonly kind: 'untranslated';
      readonly scene: number;
      readonly field: 'title' | 'kicker' | 'notes';
      readonly language: Language;
    }
  /** The scene has no planned time, and others have one. */
  | { readonly kind: 'untimed'; readonly scene: number }
  /** The times of the scenes do not add up to the time of the deck, in seconds. It concerns no single scene. */
  | { readonly kind: 'times'; readonly planned: number; readonly sum: number }
  | (LaidOutScene & { readonly kind: 'does-not-fit' })
  | (LaidOutScene & { readonly kind: 'off-picture' })
  | (LaidOutScene & { readonly kind: 'covered' })
  /** The size of the smallest text, and the minimum for it, CSS pixels. */
  | (LaidOutScene & { readonly kind: 'small'; readonly pixels: number; readonly least: number })
  /** The lowest contrast ratio of a text. */
  | (LaidOutScene & { readonly kind: 'faint'; readonly ratio: number });

interface LaidOutScene {
  readonly scene: number;
  readonly language: Language;
}

/** A text as it was laid out. */
export interface MeasuredText {
  readonly quotation: boolean;
  /** Font size, CSS pixels. */
  readonly pixels: number;
  /** Contrast with the background, 1 to 21. */
  readonly ratio: number;
}

/** A scene as it was laid out. */
export interface StageMeasurements extends LaidOutScene {
  /** Height of the audience's picture, CSS pixels. */
  readonly height: number;
  /** Whether the text fits into its box. */
  readonly fits: boolean;
  readonly texts: readonly MeasuredText[];
  /** The share of the selected place that is in the picture, and that is not covered there, 0 to 1; null without a selected place. */
  readonly place: { readonly inPicture: number; readonly free: number } | null;
}

/** The minimum font sizes of quotations and of other text, on a picture of height `height`. */
const MIN_TEXT_PIXELS = { quotation: 24, other: 15, height: 1080 } as const;
/** WCAG 2.2 AA for text of any size: the contrast of a projector in a bright room is lower than on a screen. */
const MIN_CONTRAST = 4.5;
/** The audience recognizes a place when at least this share is visible. */
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

/** The problems of the deck itself: missing translations, and times that do not add up. */
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

/** The problems of a scene that is laid out. */
export function checkMeasurements({
  scene,
  language,
  height,
  fits,
  texts,
  place,
}: StageMeasurements): readonly RehearsalFinding[] {
  const laidOut = { scene, language };
  const findings: RehearsalFinding[] = [];
  if (!fits) findings.push({ ...laidOut, kind: 'does-not-fit' });
  const tooSmall = texts
    .map(({ quotation, pixels }) => {
      const least =
        ((quotation ? MIN_TEXT_PIXELS.quotation : MIN_TEXT_PIXELS.other) * height) /
        MIN_TEXT_PIXELS.height;
      return { pixels, least };
    })
    // Browsers round font sizes.
    .filter(({ pixels, least }) => pixels < least - 0.05)
    .toSorted((a, b) => a.pixels / a.least - b.pixels / b.least);
  if (tooSmall[0]) findings.push({ ...laidOut, kind: 'small', ...tooSmall[0] });
  const ratio = Math.min(...texts.map((text) => text.ratio));
  if (ratio < MIN_CONTRAST) findings.push({ ...laidOut, kind: 'faint', ratio });
  if (place && place.inPicture < MIN_VISIBLE_SHARE)
    findings.push({ ...laidOut, kind: 'off-picture' });
  else if (place && place.free < MIN_VISIBLE_SHARE) findings.push({ ...laidOut, kind: 'covered' });
  return findings;
}
