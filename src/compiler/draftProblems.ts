import type { Language } from '../domain/language.ts';
import { deckProblems } from './checks/deck.ts';
import { documentProblems } from './checks/documents.ts';
import { duplicateProblems } from './checks/duplicates.ts';
import { glossProblems } from './checks/glosses.ts';
import { paragraphProblems } from './checks/paragraphs.ts';
import { quotationProblems } from './checks/quotations.ts';
import { type KnownTables, referenceProblems } from './checks/references.ts';
import { reporterProblems } from './checks/reporters.ts';
import { tieProblems } from './checks/ties.ts';
import { typeProblems } from './checks/types.ts';
import { withoutTextProblems } from './checks/withoutText.ts';
import type { Draft } from './draft.ts';
import type { CompileProblem } from './problem.ts';

/** All problems between the parts of a draft, whatever its sources were read from, in no order. */
export function draftProblems(
  draft: Draft,
  known: KnownTables,
  language: Language,
): readonly CompileProblem[] {
  return [
    ...duplicateProblems(draft),
    ...typeProblems(draft),
    ...reporterProblems(draft),
    ...documentProblems(draft, known),
    ...referenceProblems(draft, known),
    ...paragraphProblems(draft),
    ...withoutTextProblems(draft),
    ...quotationProblems(draft),
    ...glossProblems(draft, language),
    ...tieProblems(draft),
    ...deckProblems(draft, known),
  ];
}
