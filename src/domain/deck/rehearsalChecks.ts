import { LANGUAGES, type Language } from '../language.ts';
import type { Deck, Scene } from './deck.ts';

/*
 * What will go wrong in the room. Some of it stands in the deck; the rest shows only when a scene is laid
 * out in a room of a size, and is judged by what was measured there.
 */

/** Something that will go wrong; scenes are counted from 1. */
export type RehearsalFinding =
  /** A text that is there in the other language only, or a title in neither. */
  | {
      readonly kind: 'untranslated';
      readonly scene: number;
      readonly field: 'title' | 'kicker' | 'notes';
      readonly language: Language;
    }
  /** Others have a time, this one has none. */
  | { readonly kind: 'untimed'; readonly scene: number }
  /** The scenes' times do not add up to what is planned for the whole, in seconds; of no scene. */
  | { readonly kind: 'times'; readonly planned: number; readonly sum: number }
  | (LaidOutScene & { readonly kind: 'does-not-fit' })
  | (LaidOutScene & { readonly kind: 'off-picture' })
  | (LaidOutScene & { readonly kind: 'covered' })
  /** The smallest text, and what it should be at least, CSS pixels. */
  | (LaidOutScene & { readonly kind: 'small'; readonly pixels: number; readonly least: number })
  /** The weakest contrast of a text, to 1. */
  | (LaidOutScene & { readonly kind: 'faint'; readonly ratio: number });

interface LaidOutScene {
  readonly scene: number;
  readonly language: Language;
}

/** A stretch of text as it was laid out. */
export interface MeasuredText {
  readonly quotation: boolean;
  /** Font size, CSS pixels. */
  readonly pixels: number;
  /** Contrast to what lies behind it, 1 to 21. */
  readonly ratio: number;
}

/** A scene as it was laid out. */
export interface StageMeasurements extends LaidOutScene {
  /** Height of the room's picture, CSS pixels. */
  readonly height: number;
  /** Whether its words lie wholly in their place. */
  readonly fits: boolean;
  readonly texts: readonly MeasuredText[];
  /** Of what is selected: the share that lies in the picture, and that lies free there, 0 to 1; null without any. */
  readonly place: { readonly inPicture: number; readonly free: number } | null;
}

/** Font sizes on a picture 1080 px high: what was said, and everything else. */
const MIN_TEXT_PIXELS = { quotation: 24, other: 15, height: 1080 } as const;
/** WCAG 2.2 AA for text of any size: a projector in a bright room leaves less than a screen does. */
const MIN_CONTRAST = 4.5;
/** Less of a place does not show which it is. */
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

/** What a deck itself lacks: translations, and times that add up. */
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

/** What is wrong with a scene as it was laid out. */
export function checkMeasurements({
  scene,
  language,
  height,
  fits,
  texts,
  place,
}: StageMeasurements): readonly RehearsalFinding[] {
  const seen = { scene, language };
  const findings: RehearsalFinding[] = [];
  if (!fits) findings.push({ ...seen, kind: 'does-not-fit' });
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
  if (tooSmall[0]) findings.push({ ...seen, kind: 'small', ...tooSmall[0] });
  const ratio = Math.min(...texts.map((text) => text.ratio));
  if (ratio < MIN_CONTRAST) findings.push({ ...seen, kind: 'faint', ratio });
  if (place && place.inPicture < MIN_VISIBLE_SHARE) findings.push({ ...seen, kind: 'off-picture' });
  else if (place && place.free < MIN_VISIBLE_SHARE) findings.push({ ...seen, kind: 'covered' });
  return findings;
}
