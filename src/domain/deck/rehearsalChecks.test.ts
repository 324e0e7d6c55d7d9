import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckOf, sceneOf } from '../../../tests/fixtures/decks.ts';
import { loadRealDeck } from '../../../tests/fixtures/realData.ts';
import {
  checkDeck,
  checkMeasurements,
  editorNumber,
  type StageMeasurements,
} from './rehearsalChecks.ts';

describe('checkDeck', () => {
  it('finds nothing in the deck that comes with the report', () => {
    expect(checkDeck(loadRealDeck())).toEqual([]);
  });

  it('finds texts in one language only, and titles in neither', () => {
    const scenes = [
      sceneOf('one', { kicker: { zh: '第一部分' }, notes: { en: 'Say: slowly.' } }),
      sceneOf('two', { title: {} }),
    ];
    expect(checkDeck(deckOf(scenes))).toEqual([
      { kind: 'untranslated', scene: 1, field: 'notes', language: 'zh' },
      { kind: 'untranslated', scene: 1, field: 'kicker', language: 'en' },
      { kind: 'untranslated', scene: 2, field: 'title', language: 'zh' },
      { kind: 'untranslated', scene: 2, field: 'title', language: 'en' },
    ]);
  });

  it('finds scenes without a planned time, and a sum that differs from the planned time of the deck', () => {
    const scenes = [sceneOf('one', { seconds: 60 }), sceneOf('two')];
    expect(checkDeck(deckOf(scenes, { seconds: 90 }))).toEqual([
      { kind: 'times', planned: 90, sum: 60 },
      { kind: 'untimed', scene: 2 },
    ]);
    expect(checkDeck(deckOf([sceneOf('one'), sceneOf('two')]))).toEqual([]);
  });
});

describe('checkMeasurements', () => {
  const sound: StageMeasurements = {
    ...{ scene: 3, language: 'zh', height: 1080, fits: true },
    texts: [
      { quotation: true, pixels: 24, ratio: 12 },
      { quotation: false, pixels: 15, ratio: 4.5 },
    ],
    place: { inPicture: 1, free: 1 },
  };
  const staged = { scene: 3, language: 'zh' } as const;

  it('finds nothing where texts are large and clear and the place is visible', () => {
    expect(checkMeasurements(sound)).toEqual([]);
    expect(checkMeasurements({ ...sound, place: null, texts: [] })).toEqual([]);
    expect(checkMeasurements({ ...sound, height: 720 })).toEqual([]);
  });

  it('finds a text that is too small for the stage, and one with low contrast', () => {
    expect(checkMeasurements({ ...sound, height: 2160 })).toEqual([
      { ...staged, kind: 'small', pixels: 24, minPixels: 48 },
    ]);
    expect(
      checkMeasurements({ ...sound, texts: [{ quotation: false, pixels: 20, ratio: 3 }] }),
    ).toEqual([{ ...staged, kind: 'faint', ratio: 3 }]);
  });

  it('finds text that does not fit, and a place outside the map or under the legend', () => {
    expect(checkMeasurements({ ...sound, fits: false })).toEqual([
      { ...staged, kind: 'does-not-fit' },
    ]);
    expect(checkMeasurements({ ...sound, place: { inPicture: 0.5, free: 0.5 } })).toEqual([
      { ...staged, kind: 'off-picture' },
    ]);
    expect(checkMeasurements({ ...sound, place: { inPicture: 1, free: 0.6 } })).toEqual([
      { ...staged, kind: 'covered' },
    ]);
  });
});

describe('the numbers of scenes', () => {
  it('are those of the editor, which counts skipped scenes, too', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 20 })), (skipped) => {
        const played = Array.from({ length: 20 }, (_, index) => index + 1).filter(
          (number) => !skipped.includes(number),
        );
        expect(played.map((_, index) => editorNumber(index + 1, skipped))).toEqual(played);
      }),
    );
  });
});
