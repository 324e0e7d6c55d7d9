import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deckOf, sceneOf } from '../../../tests/fixtures/decks.ts';
import { MAX_SCENES } from './editDeck.ts';
import { mergeDecks } from './mergeDecks.ts';

const textOf = ({ title }: ReturnType<typeof sceneOf>): string => title.en ?? '';
const scenes = fc
  .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.string() }), {
    selector: ({ id }) => id,
  })
  .map((list) => list.map(({ id, text }) => sceneOf(id, { title: { en: text } })));

test('the merged deck begins with the first deck and contains every scene of the second', () => {
  fc.assert(
    fc.property(scenes, scenes, (mine, theirs) => {
      const merged = mergeDecks(deckOf(mine), deckOf(theirs));
      expect(merged?.scenes.slice(0, mine.length)).toEqual(mine);
      const texts = merged?.scenes.map(textOf) ?? [];
      for (const scene of theirs) expect(texts).toContain(textOf(scene));
      expect(new Set(merged?.scenes.map(({ id }) => id)).size).toBe(merged?.scenes.length);
    }),
  );
});

test('a scene that is the same in both decks is contained once', () => {
  const [same, own, other] = [sceneOf('same'), sceneOf('own'), sceneOf('other')];
  const merged = mergeDecks(deckOf([same, own]), deckOf([other, same]));
  expect(merged?.scenes).toEqual([same, own, other]);
});

test('a scene whose fields are in another order is the same scene', () => {
  const scene = sceneOf('same');
  const reordered = Object.fromEntries(Object.entries(scene).reverse()) as unknown as typeof scene;
  expect(mergeDecks(deckOf([scene]), deckOf([reordered]))?.scenes).toEqual([scene]);
});

test('decks that have too many scenes together are not merged', () => {
  const many = Array.from({ length: MAX_SCENES }, (_, at) => sceneOf(`s${String(at)}`));
  expect(mergeDecks(deckOf(many), deckOf([sceneOf('other')]))).toBeNull();
});
