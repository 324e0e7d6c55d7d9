import type { Deck } from '../domain/deck/deck.ts';
import { DECK_VERSION, type DeckFile } from '../domain/deck/deckFile.ts';
import { fetchArtefact, type Fetched } from './fetchArtefact.ts';
import { holdsLists, isFields, type Reader, readerOf } from './reader.ts';

function isDeckFile(json: unknown): json is DeckFile {
  return (
    isFields(json) &&
    json['fangyu'] === 'deck' &&
    typeof json['id'] === 'string' &&
    typeof json['report'] === 'string' &&
    isFields(json['title']) &&
    holdsLists(json, ['scenes'])
  );
}

const readOfThisVersion = readerOf(null, isDeckFile, (file): Deck => {
  const { fangyu: _, version: __, ...deck } = file;
  return deck;
});

/** Reads the deck that was built with a report; a deck that somebody saved is read by `deckFile.ts`. */
export const readDeck: Reader<Deck> = (json) =>
  isFields(json) && typeof json['version'] === 'number' && json['version'] !== DECK_VERSION
    ? { ok: false, problem: 'stale' }
    : readOfThisVersion(json);

/**
 * The deck that ships with a report, or why it could not be loaded. Never rejects.
 * @param file its path, as in the library
 */
export function fetchDeck(file: string, signal?: AbortSignal): Promise<Fetched<Deck>> {
  return fetchArtefact(file, readDeck, signal);
}
