import MiniSearch from 'minisearch';
import type { LinkedReport } from '../filters/filter.ts';
import type { SpeakerId, StatementId, StrategyId } from '../ids.ts';
import type { Position } from '../corpus/columns.ts';
import { position } from '../corpus/columns.ts';
import { groupingTiesAt, placeTiesAt, strategiesAt } from '../corpus/corpus.ts';
import type { Bilingual } from '../language.ts';
import { once } from '../memoize.ts';
import { hasHan } from './foldText.ts';
import { spokenText } from './spokenText.ts';
import { queryTerms, tokensOf } from './tokens.ts';
import { isTypoOf, maxTypos } from './typos.ts';

export type TextSource =
  | {
      readonly kind: 'statement';
      readonly at: Position;
      readonly id: StatementId;
      readonly text: string;
    }
  | {
      readonly kind: 'person' | 'strategy';
      readonly id: SpeakerId | StrategyId;
      readonly text: string;
    };

export interface TextHit {
  readonly source: TextSource;
  readonly terms: ReadonlySet<string>;
}

export interface TextIndex {
  /** Every word must match; the last may be a prefix. Best first; `guess` allows small typos in names. */
  readonly search: (query: string, guess: boolean) => readonly TextHit[];
}

const both = ({ zh, en }: Bilingual) => `${zh} ${en}`;

/** With these names a query in Chinese also finds a statement in English. */
function subjectsOf({ atlas, corpus }: LinkedReport, at: Position): string {
  const regions = [
    ...placeTiesAt(corpus, at).flatMap(({ place }) => atlas.lineage(place)),
    ...groupingTiesAt(corpus, at).flatMap(({ grouping }) => atlas.grouping(grouping) ?? []),
  ];
  const strategies = strategiesAt(corpus, at);
  return [...regions.map(({ short }) => short), ...strategies.map(({ title }) => title)]
    .map(both)
    .join(' ');
}

function statementsOf({ corpus: { columns, texts } }: LinkedReport): readonly TextSource[] {
  return Array.from({ length: columns.size }, (_, index) => position(index)).flatMap((at) => {
    const text = texts.at(at);
    return typeof text === 'string'
      ? []
      : [{ kind: 'statement' as const, at, id: text.id, text: spokenText(text) }];
  });
}

function sourcesOf(linked: LinkedReport): readonly TextSource[] {
  const { report, corpus } = linked;
  return [
    ...statementsOf(linked),
    ...corpus.speakers.map((speaker) => ({
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

/** The words of people's and places' names; the names of bodies and groupings contain common words. */
function nameWords({ atlas, corpus }: LinkedReport): ReadonlySet<string> {
  const people = corpus.speakers.filter(
    ({ body }) => body !== 'collective' && body !== 'government',
  );
  const names = [...people.map(({ name }) => name), ...atlas.places.map(({ short }) => short)];
  return new Set(names.flatMap(({ en }) => tokensOf(en).map(({ term }) => term)));
}

/** Without common words that only resemble a word of the query; null where a word has no match left. */
function sureTerms(
  query: string,
  found: readonly string[],
  names: ReadonlySet<string>,
): ReadonlySet<string> | null {
  const kept = queryTerms(query).map((word) =>
    found.filter(
      (term) =>
        term.startsWith(word) || (names.has(term) && isTypoOf(word, term, maxTypos(word.length))),
    ),
  );
  return kept.some(({ length }) => length === 0) ? null : new Set(kept.flat());
}

/** Chinese is indexed by pairs of characters. */
export function createTextIndex(linked: LinkedReport): TextIndex {
  const sources = sourcesOf(linked);
  const names = once(() => nameWords(linked));
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
      about: source.kind === 'statement' ? subjectsOf(linked, source.at) : '',
    })),
  );
  return {
    search: (query, guess) =>
      index
        .search(query, {
          boost: { text: 3 },
          prefix: (term, position, terms) =>
            hasHan(term) ? term.length === 1 : position === terms.length - 1 && term.length > 1,
          fuzzy: (term) => (guess && !hasHan(term) ? maxTypos(term.length) : false),
        })
        .flatMap(({ id, terms }): readonly TextHit[] => {
          const source = typeof id === 'number' ? sources[id] : undefined;
          const sure = guess ? sureTerms(query, terms, names()) : new Set(terms);
          return source && sure ? [{ source, terms: sure }] : [];
        }),
  };
}
