import type { Draft } from '../draft.ts';
import type { CompileProblem } from '../problem.ts';

interface IdList {
  readonly noun: string;
  readonly file: string;
  readonly ids: readonly { readonly id: string; readonly line: number }[];
}

function idLists(draft: Draft): readonly IdList[] {
  const lists = {
    reason: [draft.reasons, 'report'],
    'strategy type': [draft.types, 'report'],
    section: [draft.sections, 'report'],
    document: [draft.documents, 'strategies'],
    strategy: [draft.strategies, 'strategies'],
    speaker: [draft.speakers, 'speakers'],
    statement: [draft.statements, 'statements'],
    scene: [draft.scenes, 'deck'],
  } as const;
  const plain = Object.entries(lists).map(([noun, [list, name]]) => ({
    noun,
    file: draft.sources[name]?.file ?? '',
    ids: list?.ids ?? [],
  }));
  const subtopics = (draft.sections?.entries ?? []).flatMap((entry) =>
    entry.value.subtopics.map(({ id }, i) => ({
      id,
      line: entry.problem(['subtopics', i, 'id'], '', '').line,
    })),
  );
  const file = draft.sources.report?.file ?? '';
  return [...plain, { noun: 'sub-topic', file, ids: subtopics }];
}

/** Ids that two entries of one kind have. */
export function duplicateProblems(draft: Draft): readonly CompileProblem[] {
  return idLists(draft).flatMap(({ noun, file, ids }) => {
    const first = new Map<string, number>();
    return ids.flatMap(({ id, line }): CompileProblem[] => {
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, line);
        return [];
      }
      const what = `the id "${id}" is already used by another ${noun} (line ${earlier})`;
      return [{ file, line, what, remedy: 'change one of the two ids' }];
    });
  });
}
