import type { Deck } from '../domain/deck/deck.ts';
import { DECK_VERSION, type DeckFile } from '../domain/deck/deckFile.ts';
import { fetchArtefact, type Fetched } from './fetchArtefact.ts';
import { hasArrays, isRecord, type Reader, createReader } from './reader.ts';

function isDeckFile(json: unknown): json is DeckFile {
  return (
    isRecord(json) &&
    json['fangyu'] === 'deck' &&
    typeof json['id'] === 'string' &&
    typeof json['report'] === 'string' &&
    isRecord(json['title']) &&
    hasArrays(json, ['scenes'])
  );
}

const readCurrentVersion = createReader(null, isDeckFile, (file): Deck => {
  const { fangyu: _, version: __, ...deck } = file;
  return deck;
});

/** Reads the deck that was built with a report, not one that a user saved. */
export const readDeck: Reader<Deck> = (json) =>
  isRecord(json) && typeof json['version'] === 'number' && json['version'] !== DECK_VERSION
    ? { ok: false, problem: 'stale' }
    : readCurrentVersion(json);

/** Never rejects. `file` is a path as in the library. */
export function fetchDeck(file: string, signal?: AbortSignal): Promise<Fetched<Deck>> {
  return fetchArtefact(file, readDeck, signal);
}
