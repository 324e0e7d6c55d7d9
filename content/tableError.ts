import { type CompileProblem, problemSentence } from '../src/compiler/problem.ts';

/** A geo table that is missing or wrong. The message is the sentence in English. */
export class TableError extends Error {
  constructor(readonly problem: CompileProblem) {
    super(problemSentence(problem, 'en'));
  }
}
