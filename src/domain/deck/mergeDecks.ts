import type { Deck, Scene } from './deck.ts';
import { insertScene, MAX_SCENES } from './editDeck.ts';

/** The same text for equal scenes: a deck that was read from storage has another order of keys. */
function textOf(scene: Scene): string {
  return JSON.stringify(scene, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * The first deck, followed by the scenes of the second that the first does not contain unchanged.
 * Null where that would be more than {@link MAX_SCENES} scenes.
 */
export function mergeDecks(mine: Deck, theirs: Deck): Deck | null {
  const own = new Set(mine.scenes.map(textOf));
  const added = theirs.scenes.filter((scene) => !own.has(textOf(scene)));
  if (mine.scenes.length + added.length > MAX_SCENES) return null;
  return added.reduce((deck, scene) => insertScene(deck, deck.scenes.length, scene), mine);
}
