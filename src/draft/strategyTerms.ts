import type { StrategyTypeId } from '../domain/ids.ts';
import { simplify } from '../domain/search/simplify.ts';
import type { Span } from './span.ts';

/** An official term of a report and the type of strategy to which it belongs. */
export interface StrategyTerm {
  readonly type: StrategyTypeId;
  /** As the report writes it, in one of the languages. */
  readonly text: string;
  /** The text as it is compared: simplified, in lower case, without hyphens. */
  readonly key: string;
}

/** What a report says of its strategies. */
export interface StrategySource {
  readonly type: StrategyTypeId;
  readonly titles: readonly string[];
}

/** Shorter parts of a title are common words: 协同发展. */
const SHORTEST_PART = 5;
const SHORTEST_TERM = 4;
/** Words around a term that texts leave out. */
const AROUND =
  /^(?:扎实推动|扎实推进|实施|推进|推动|构建|培育发展|培育|加快|加强|大力发展|发展|建设|打造)|(?:战略行动|战略|行动|建设|制度)$/gu;
const AROUND_LATIN =
  /^(?:in-depth integration of the |optimizing the |comprehensive |full |national )|(?: strategic action| strategies| strategy| action)$/giu;

/** The terms by which texts name strategies: titles, and their parts between commas, without verbs. */
export function strategyTerms(sources: readonly StrategySource[]): readonly StrategyTerm[] {
  const terms = new Map<string, StrategyTerm>();
  for (const { type, titles } of sources)
    for (const title of titles)
      for (const part of partsOf(title))
        for (const text of [part, shorter(part)]) {
          const key = folded(text);
          if (isLongEnough(text) && !terms.has(key)) terms.set(key, { type, text, key });
        }
  return [...terms.values()];
}

/** A Chinese title lists several terms; the first one is a term even when it is short. */
function partsOf(title: string): readonly string[] {
  const parts = title.split(/[、，：；（）《》“”]|: |; | \(/u).map((part) => part.trim());
  return parts.filter((part, at) => at === 0 || part.length >= SHORTEST_PART);
}

function isLongEnough(text: string): boolean {
  return /\p{Script=Han}/u.test(text) ? text.length >= SHORTEST_TERM : text.includes(' ');
}

function shorter(text: string): string {
  return text.replaceAll(AROUND, '').replaceAll(AROUND_LATIN, '');
}

function folded(text: string): string {
  return simplify(text).toLowerCase().replaceAll(/[-–—]/gu, ' ');
}

/** The first occurrence of a term of each type in a plain text. */
export function typesIn(
  plain: string,
  terms: readonly StrategyTerm[],
): readonly (Span & { readonly type: StrategyTypeId })[] {
  const text = folded(plain);
  const found = new Map<StrategyTypeId, Span>();
  for (const term of terms) {
    const start = text.indexOf(term.key);
    if (start >= 0 && !found.has(term.type))
      found.set(term.type, { start, end: start + term.key.length });
  }
  return [...found].map(([type, span]) => ({ ...span, type }));
}
