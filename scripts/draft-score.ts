/** `npm run draft-score`: measures the draft finder and writes `docs/draft-finder.md`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findDraft } from '../src/draft/findDraft.ts';
import { readDraftKnowledge } from './cli/draftKnowledge.ts';
import { type ArticleKey, sumOfTallies, tallies } from './draft-score/measure.ts';
import { scorePage } from './draft-score/page.ts';
import { rightPlaces, shippedKey } from './draft-score/shippedKey.ts';
import { ROOT } from './lib/root.mjs';

const ARTICLES = 'tests/fixtures/articles';
const REPORT = 'content/two-sessions-2024';
const PAGE = 'docs/draft-finder.md';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const knowledge = readDraftKnowledge();

interface FiledKey extends ArticleKey {
  readonly author: string;
  readonly half: string;
}

function half(author: string, name: string) {
  const keys = readdirSync(path.join(ROOT, ARTICLES))
    .filter((file) => file.endsWith('.key.json'))
    .map((file) => ({
      text: read(`${ARTICLES}/${file.replace('.key.json', '.txt')}`),
      key: JSON.parse(read(`${ARTICLES}/${file}`)) as FiledKey,
    }))
    .filter(({ key }) => key.author === author && key.half === name);
  return {
    count: keys.length,
    tallies: sumOfTallies(keys.map(({ text, key }) => tallies(findDraft(text, knowledge), key))),
  };
}

function shipped() {
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

writeFileSync(
  path.join(ROOT, PAGE),
  scorePage({
    tune: half('first', 'tune'),
    report: half('first', 'report'),
    second: { tune: half('second', 'tune'), report: half('second', 'report') },
    shipped: shipped(),
  }),
);
console.log(`draft-score: wrote ${PAGE}`);
