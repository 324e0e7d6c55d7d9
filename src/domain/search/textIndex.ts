import MiniSearch from 'minisearch';
import type { LinkedReport } from '../filter.ts';
import type { SpeakerId, StrategyId } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import type { Statement } from '../report.ts';
import { hasHan } from './fold.ts';
import { queryTerms, tokensOf } from './tokens.ts';
import { slipsAllowed } from './typo.ts';

/** What the text of a report is found in. */
export type TextSource =
  | { readonly kind: 'statement'; readonly statement: Statement; readonly text: string }
  | {
      readonly kind: 'person' | 'strategy';
      readonly id: SpeakerId | StrategyId;
      readonly text: string;
    };

export interface TextHit {
  readonly source: TextSource;
  /** The words of the text that fit. */
  readonly terms: ReadonlySet<string>;
}

export interface TextIndex {
  /** Sources that hold every word of `query`, best first; the last word may be unfinished. `guess` allows small typos. */
  readonly search: (query: string, guess: boolean) => readonly TextHit[];
}

const both = ({ zh, en }: Bilingual) => `${zh} ${en}`;

/** The words of a statement without the "said" around them. */
function wordsOf(statement: Statement): string {
  const spoken = statement.parts.filter((part) => part.kind !== 'attribution');
  return spoken.map((part) => part.text).join(' ');
}

/**
 * What a statement is about, in words that need not stand in it: its places, what they lie in, its
 * groupings and strategies. By these a statement in English is found in Chinese, too.
 */
function aboutOf(linked: LinkedReport, statement: Statement): string {
  const { atlas } = linked;
  const regions = [
    ...statement.places.flatMap(({ place }) => atlas.lineage(place)),
    ...statement.groupings.flatMap(({ grouping }) => atlas.grouping(grouping) ?? []),
  ];
  const strategies = statement.strategies.flatMap((id) => linked.strategy(id) ?? []);
  return [...regions.map(({ short }) => short), ...strategies.map(({ title }) => title)]
    .map(both)
    .join(' ');
}

function sourcesOf({ report }: LinkedReport): readonly TextSource[] {
  return [
    ...report.statements.map((statement) => ({
      kind: 'statement' as const,
      statement,
      text: wordsOf(statement),
    })),
    ...report.speakers.map((speaker) => ({
      kind: 'person' as const,
      id: speaker.id,
      text: `${both(speaker.name)} ${speaker.post ? both(speaker.post) : ''}`,
    })),
    ...report.strategies.map((strategy) => ({
      kind: 'strategy' as const,
      id: strategy.id,
      text: [strategy.title, ...strategy.documents.map(({ title }) => title)].map(both).join(' '),
    })),
  ];
}

/** Indexes the words of a report, Chinese by pairs of characters. */
export function createTextIndex(linked: LinkedReport): TextIndex {
  const sources = sourcesOf(linked);
  const index = new MiniSearch<{ id: number; text: string; about: string }>({
    fields: ['text', 'about'],
    tokenize: (text) => tokensOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: { tokenize: (query) => [...queryTerms(query)], combineWith: 'AND' },
  });
  index.addAll(
    sources.map((source, id) => ({
      id,
      text: source.text,
      about: source.kind === 'statement' ? aboutOf(linked, source.statement) : '',
    })),
  );
  return {
    search: (query, guess) =>
      index
        .search(query, {
          boost: { text: 3 },
          prefix: (term, position, terms) =>
            hasHan(term) ? term.length === 1 : position === terms.length - 1 && term.length > 1,
          fuzzy: (term) => (guess && !hasHan(term) ? slipsAllowed(term.length) : false),
        })
        .flatMap(({ id, terms }): readonly TextHit[] => {
          const source = typeof id === 'number' ? sources[id] : undefined;
          return source ? [{ source, terms: new Set(terms) }] : [];
        }),
  };
}
