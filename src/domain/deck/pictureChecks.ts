import type { Bilingual, Language } from '../language.ts';
import { MIN_TEXT_SIZE, STAGE_HEIGHT } from './stageText.ts';

/*
 * Checks of the map of a scene on the stage. Scenes are counted from 1.
 */

interface StagedPicture {
  readonly scene: number;
  readonly language: Language;
}

export type PictureFinding =
  /** No place of the country is in the picture. */
  | (StagedPicture & { readonly kind: 'no-place' })
  | (StagedPicture & { readonly kind: 'no-match' })
  | (StagedPicture & { readonly kind: 'grouping-outside'; readonly name: Bilingual })
  | (StagedPicture & { readonly kind: 'under-rings' })
  | (StagedPicture & { readonly kind: 'title-overflows' })
  /** CSS pixels. */
  | (StagedPicture & {
      readonly kind: 'small-names';
      readonly pixels: number;
      readonly minPixels: number;
    });

export interface PictureMeasurements extends StagedPicture {
  /** The height of the stage, CSS pixels. */
  readonly height: number;
  readonly hasPlace: boolean;
  /** Statements or strategies that pass the filters; null without a filter. */
  readonly matches: number | null;
  /** The share of each grouping on the map that is inside the picture, 0 to 1. */
  readonly groupings: readonly { readonly name: Bilingual; readonly inPicture: number }[];
  /** The share of the selection that rings cover, 0 to 1; null without one. */
  readonly underRings: number | null;
  readonly titleOverflows: boolean;
  /** The smallest name of a region, CSS pixels; null without names. */
  readonly smallestName: number | null;
}

/** A large grouping around a place is cut off on purpose; one of which nothing is seen is a mistake. */
const MIN_GROUPING_SHARE = 0.01;
const MAX_RING_SHARE = 0.6;

export function checkPicture({
  scene,
  language,
  height,
  ...picture
}: PictureMeasurements): readonly PictureFinding[] {
  const staged = { scene, language };
  const findings: PictureFinding[] = [];
  if (!picture.hasPlace) findings.push({ ...staged, kind: 'no-place' });
  if (picture.matches === 0) findings.push({ ...staged, kind: 'no-match' });
  for (const { name, inPicture } of picture.groupings)
    if (inPicture < MIN_GROUPING_SHARE)
      findings.push({ ...staged, kind: 'grouping-outside', name });
  if ((picture.underRings ?? 0) > MAX_RING_SHARE) findings.push({ ...staged, kind: 'under-rings' });
  if (picture.titleOverflows) findings.push({ ...staged, kind: 'title-overflows' });
  const minPixels = (MIN_TEXT_SIZE * height) / STAGE_HEIGHT;
  const { smallestName } = picture;
  // Browsers round font sizes.
  if (smallestName !== null && smallestName < minPixels - 0.05)
    findings.push({ ...staged, kind: 'small-names', pixels: smallestName, minPixels });
  return findings;
}
