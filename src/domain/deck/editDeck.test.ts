import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckOf, decksWithReport, sceneOf } from '../../../tests/fixtures/decks.ts';
import { strategyId } from '../ids.ts';
import type { Deck } from './deck.ts';
import {
  captureScene,
  duplicateScene,
  insertScene,
  MAX_SCENES,
  MAX_SECONDS,
  moveScene,
  recaptureScene,
  removeScene,
  setSpotlight,
  setSceneText,
} from './editDeck.ts';

const three = deckOf(['one', 'two', 'three'].map((id) => sceneOf(id)));
const { view, camera, spotlight } = sceneOf('any');
const plain = { view, camera, spotlight, content: null };
const ids = ({ scenes }: Deck) => scenes.map(({ id }) => id);

describe('the edits of a deck', () => {
  it('insert a captured scene at its index with a unique id', () => {
    const once = captureScene(three, 1, plain, { en: 'Here' });
    expect(ids(once)).toEqual(['one', 'scene', 'two', 'three']);
    expect(ids(captureScene(once, 9, plain, {}))).toEqual([...ids(once), 'scene-2']);
    expect(once.scenes[1]?.title).toEqual({ en: 'Here' });
  });

  it('replace the captured view of a scene and keep its texts', () => {
    const picture = { ...plain, camera: { kind: 'bounds', bounds: [1, 2, 3, 4] } } as const;
    const after = recaptureScene(three, 'two', picture);
    expect(after.scenes[1]).toEqual({ ...three.scenes[1], ...picture });
  });

  it('keep the spotlight when the view is captured again, unless the new view has one', () => {
    const strategy = { kind: 'strategy', id: strategyId('one-belt') } as const;
    const deck = setSpotlight(three, 'two', strategy);
    expect(deck.scenes[1]).toEqual({ ...three.scenes[1], spotlight: strategy });
    expect(recaptureScene(deck, 'two', plain).scenes[1]?.spotlight).toEqual(strategy);
    const other = { kind: 'strategy', id: strategyId('other') } as const;
    const recaptured = recaptureScene(deck, 'two', { ...plain, spotlight: other });
    expect(recaptured.scenes[1]?.spotlight).toEqual(other);
    expect(setSpotlight(deck, 'two', null)).toEqual(three);
  });

  it('set titles, notes and whole seconds', () => {
    const after = setSceneText(three, 'two', { notes: { zh: '慢' }, seconds: 89.6 });
    expect(after.scenes[1]).toEqual({ ...three.scenes[1], notes: { zh: '慢' }, seconds: 90 });
    expect(setSceneText(three, 'two', { seconds: -5 }).scenes[1]?.seconds).toBe(0);
    expect(after.scenes[0]).toBe(three.scenes[0]);
  });

  it('limit the planned time to values that can be read from a file', () => {
    const secondsOf = (seconds: number) =>
      setSceneText(three, 'two', { seconds }).scenes[1]?.seconds;
    expect(secondsOf(1e20)).toBe(MAX_SECONDS);
    expect(secondsOf(Number.POSITIVE_INFINITY)).toBe(MAX_SECONDS);
    expect(secondsOf(Number.NaN)).toBe(0);
  });

  it('remove control characters except line breaks and tabs', () => {
    const odd = 'a\u0008b\u0000\u001f\r\n\tc';
    const texts = { title: { en: odd }, kicker: { zh: odd }, notes: { en: odd, zh: 'ok' } };
    expect(setSceneText(three, 'two', texts).scenes[1]).toMatchObject({
      title: { en: 'ab\n\tc' },
      kicker: { zh: 'ab\n\tc' },
      notes: { en: 'ab\n\tc', zh: 'ok' },
    });
    expect(captureScene(three, 0, plain, { en: odd }).scenes[0]?.title.en).toBe('ab\n\tc');
  });

  it('move a scene within the list', () => {
    expect(ids(moveScene(three, 'one', 1))).toEqual(['two', 'one', 'three']);
    expect(ids(moveScene(three, 'one', 9))).toEqual(['two', 'three', 'one']);
    expect(ids(moveScene(three, 'three', -1))).toEqual(['three', 'one', 'two']);
    expect(moveScene(three, 'three', 3)).toBe(three);
  });

  it('insert a copy after its scene', () => {
    expect(ids(duplicateScene(three, 'two'))).toEqual(['one', 'two', 'two-2', 'three']);
  });

  it('add no scene to a full deck', () => {
    const full = deckOf(Array.from({ length: MAX_SCENES }, (_, at) => sceneOf(`scene-${at}`)));
    expect(captureScene(full, 0, plain, {})).toBe(full);
    expect(duplicateScene(full, 'scene-0')).toBe(full);
  });

  it('return the same deck for an unknown scene', () => {
    expect(removeScene(three, 'none')).toBe(three);
    expect(moveScene(three, 'none', 0)).toBe(three);
    expect(duplicateScene(three, 'none')).toBe(three);
    expect(recaptureScene(three, 'none', plain)).toBe(three);
    expect(setSpotlight(three, 'none', null)).toBe(three);
    expect(setSceneText(three, 'none', { seconds: 1 })).toBe(three);
  });

  it('keep ids unique, and can be reversed', () => {
    fc.assert(
      fc.property(decksWithReport, fc.nat(), fc.nat(8), ({ deck }, any, to) => {
        const at = any % deck.scenes.length;
        const scene = deck.scenes[at];
        if (!scene) throw new Error('no such scene');
        const twice = duplicateScene(deck, scene.id);
        expect(new Set(ids(twice)).size).toBe(deck.scenes.length + 1);
        expect(removeScene(twice, twice.scenes[at + 1]?.id ?? '')).toEqual(deck);
        expect(insertScene(removeScene(deck, scene.id), at, scene)).toEqual(deck);
        const moved = moveScene(deck, scene.id, to);
        expect([...ids(moved)].sort()).toEqual([...ids(deck)].sort());
        expect(moveScene(moved, scene.id, at)).toEqual(deck);
      }),
    );
  });
});
