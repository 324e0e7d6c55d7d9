import { describe, expect, it } from 'vitest';
import { deckOf, sceneOf } from '../../../tests/fixtures/decks.ts';
import { loadRealDeck } from '../../../tests/fixtures/realData.ts';
import { checkMeasurements, checkDeck, type StageMeasurements } from './rehearsalChecks.ts';

describe('what a deck lacks', () => {
  it('finds nothing in the shipped one', () => {
    expect(checkDeck(loadRealDeck())).toEqual([]);
  });

  it('is a text in one language only, and a title in neither', () => {
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

  it('is a time that others have, and a sum that is not the whole', () => {
    const scenes = [sceneOf('one', { seconds: 60 }), sceneOf('two')];
    expect(checkDeck(deckOf(scenes, { seconds: 90 }))).toEqual([
      { kind: 'times', planned: 90, sum: 60 },
      { kind: 'untimed', scene: 2 },
    ]);
    expect(checkDeck(deckOf([sceneOf('one'), sceneOf('two')]))).toEqual([]);
  });
});

describe('what is wrong with a scene in a room', () => {
  const sound: StageMeasurements = {
    ...{ scene: 3, language: 'zh', height: 1080, fits: true },
    texts: [
      { quotation: true, pixels: 24, ratio: 12 },
      { quotation: false, pixels: 15, ratio: 4.5 },
    ],
    place: { inPicture: 1, free: 1 },
  };
  const seen = { scene: 3, language: 'zh' } as const;

  it('is nothing where all is large, clear and in sight', () => {
    expect(checkMeasurements(sound)).toEqual([]);
    expect(checkMeasurements({ ...sound, place: null, texts: [] })).toEqual([]);
    expect(checkMeasurements({ ...sound, height: 720 })).toEqual([]);
  });

  it('is a text that is too small for the height, and one that is faint', () => {
    expect(checkMeasurements({ ...sound, height: 2160 })).toEqual([
      { ...seen, kind: 'small', pixels: 24, minPixels: 48 },
    ]);
    expect(
      checkMeasurements({ ...sound, texts: [{ quotation: false, pixels: 20, ratio: 3 }] }),
    ).toEqual([{ ...seen, kind: 'faint', ratio: 3 }]);
  });

  it('is words beyond their place, a place beyond the picture or beneath the legend', () => {
    expect(checkMeasurements({ ...sound, fits: false })).toEqual([
      { ...seen, kind: 'does-not-fit' },
    ]);
    expect(checkMeasurements({ ...sound, place: { inPicture: 0.5, free: 0.5 } })).toEqual([
      { ...seen, kind: 'off-picture' },
    ]);
    expect(checkMeasurements({ ...sound, place: { inPicture: 1, free: 0.6 } })).toEqual([
      { ...seen, kind: 'covered' },
    ]);
  });
});
