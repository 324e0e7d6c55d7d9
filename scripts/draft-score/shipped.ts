import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findDraft } from '../../src/draft/findDraft.ts';
import type { DraftKnowledge } from '../../src/draft/knowledge.ts';
import { ROOT } from '../lib/root.mjs';
import { tallies } from './measure.ts';
import { rightPlaces, shippedKey } from './shippedKey.ts';

const REPORT = 'content/two-sessions-2024';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** How the draft finder does on the text of the shipped report, whose 12 named speakers its editors know. */
export function measureShipped(knowledge: DraftKnowledge) {
  const text = read(`${REPORT}/text.en.txt`);
  const key = shippedKey({
    text,
    speakers: read(`${REPORT}/speakers.yaml`),
    statements: read(`${REPORT}/statements.yaml`),
    strategies: read(`${REPORT}/strategies.yaml`),
  });
  const draft = findDraft(text, knowledge);
  // The text misreads one name as a verb, so its statement is found by its words.
  const placesOf = (name: string): readonly string[] => {
    const starts = new Set(
      key.speakers
        .filter((one) => one.name === name)
        .flatMap(({ quotes }) => quotes.map(({ at }) => at[0])),
    );
    return draft.statements
      .filter(
        ({ speaker, start }) => speaker?.name === name || (speaker === null && starts.has(start)),
      )
      .flatMap(({ places }) => places.map(({ id }) => id));
  };
  const names = new Set(key.speakers.map(({ name }) => name));
  return {
    tallies: tallies(draft, key),
    speakers: names.size,
    found: draft.speakers.filter(({ name }) => names.has(name)).length,
    falseSpeakers: draft.speakers.filter(({ name }) => !names.has(name)).length,
    rightPlaces: rightPlaces(key, placesOf).length,
  };
}
