import { ARTEFACTS } from '../domain/artefacts.ts';
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

/** Reads the deck that was built with a report. Decks that users saved are read by `readDeckFile.ts`. */
export const readDeck: Reader<Deck> = (json) =>
  isRecord(json) && typeof json['version'] === 'number' && json['version'] !== DECK_VERSION
    ? { ok: false, problem: 'stale' }
    : readCurrentVersion(json);

/** Fetches the deck that ships with the report. Never rejects. */
export function fetchDeck(signal?: AbortSignal): Promise<Fetched<Deck>> {
  return fetchArtefact(ARTEFACTS.deck, readDeck, signal);
}
