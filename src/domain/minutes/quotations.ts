import { position, type Position } from '../corpus/columns.ts';
import { speakerAt, strategiesAt } from '../corpus/corpus.ts';
import { positionOfStatement } from '../deck/spotlightPosition.ts';
import type { LinkedReport } from '../filters/filter.ts';
import type { Language } from '../language.ts';
import { citation } from '../report/citation.ts';
import type { Subject } from './entry.ts';

/** For each screen; a region of a long report has thousands of statements. */
const MAX_QUOTATIONS = 12;

interface Quotations {
  /** Each with speaker and source. */
  readonly citations: readonly string[];
  /** Statements beyond those that are quoted. */
  readonly more: number;
}

function positionsWhere(
  { corpus }: LinkedReport,
  test: (at: Position) => boolean,
): readonly Position[] {
  return Array.from({ length: corpus.columns.size }, (_, index) => position(index)).filter(test);
}

/** The statements that a subject is about; of a region those about it or a place in it. */
function positionsOf(subject: Subject, linked: LinkedReport): readonly Position[] {
  const { corpus } = linked;
  switch (subject.kind) {
    case 'statement': {
      const at = positionOfStatement(corpus, subject.id);
      return at === null ? [] : [at];
    }
    case 'region': {
      const { direct, within } = linked.statements.at(subject.id);
      return [...direct, ...within].map(position);
    }
    case 'speaker':
      return positionsWhere(linked, (at) => speakerAt(corpus, at)?.id === subject.id);
    case 'strategy':
      return positionsWhere(linked, (at) =>
        strategiesAt(corpus, at).some(({ id }) => id === subject.id),
      );
    case 'scene':
      return [];
  }
}

/**
 * The statements that were on each screen, verbatim with their source; each once in the minutes.
 * @param load resolves when texts are loaded or have failed
 */
export async function quotationsOf(
  screens: readonly (readonly Subject[])[],
  linked: LinkedReport,
  language: Language,
  load: (positions: readonly Position[]) => Promise<void>,
): Promise<readonly Quotations[]> {
  const quoted = new Set<Position>();
  const all: Quotations[] = [];
  for (const subjects of screens) {
    const found = new Set(subjects.flatMap((subject) => positionsOf(subject, linked)));
    const fresh = [...found].filter((at) => !quoted.has(at));
    const shown = fresh.slice(0, MAX_QUOTATIONS);
    await load(shown);
    const citations = shown.flatMap((at) => {
      const text = linked.corpus.texts.at(at);
      if (typeof text === 'string') return [];
      quoted.add(at);
      return [citation(linked.report, text, speakerAt(linked.corpus, at), language)];
    });
    all.push({ citations, more: fresh.length - citations.length });
  }
  return all;
}
