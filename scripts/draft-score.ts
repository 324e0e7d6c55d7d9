/** `npm run draft-score`: measures the draft finder and writes `docs/draft-finder.md`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findDraft } from '../src/draft/findDraft.ts';
import { readDraftKnowledge } from './cli/draftKnowledge.ts';
import { type ArticleKey, sumOfTallies, tallies } from './draft-score/measure.ts';
import { scorePage } from './draft-score/page.ts';
import { measureShipped } from './draft-score/shipped.ts';
import { ROOT } from './lib/root.mjs';

const ARTICLES = 'tests/fixtures/articles';
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

writeFileSync(
  path.join(ROOT, PAGE),
  scorePage({
    tune: half('first', 'tune'),
    report: half('first', 'report'),
    second: { tune: half('second', 'tune'), report: half('second', 'report') },
    shipped: measureShipped(knowledge),
  }),
);
console.log(`draft-score: wrote ${PAGE}`);
