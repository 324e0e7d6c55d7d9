import type { Draft } from '../draft.ts';
import { type Noun, NOUNS } from '../nouns.ts';
import type { CompileProblem } from '../problem.ts';

interface IdList {
  readonly noun: Noun;
  readonly file: string;
  readonly ids: readonly { readonly id: string; readonly line: number }[];
}

function idLists(draft: Draft): readonly IdList[] {
  const lists = [
    [NOUNS.reason, draft.reasons, 'report'],
    [NOUNS.type, draft.types, 'report'],
    [NOUNS.section, draft.sections, 'report'],
    [NOUNS.document, draft.documents, 'strategies'],
    [NOUNS.strategy, draft.strategies, 'strategies'],
    [NOUNS.speaker, draft.speakers, 'speakers'],
    [NOUNS.statement, draft.statements, 'statements'],
    [NOUNS.scene, draft.scenes, 'deck'],
  ] as const;
  const plain = lists.map(([noun, list, name]) => ({
    noun,
    file: draft.sources[name]?.file ?? '',
    ids: list?.ids ?? [],
  }));
  const subtopics = (draft.sections?.entries ?? []).flatMap((entry) =>
    entry.value.subtopics.map(({ id }, i) => ({
      id,
      line: entry.lineAt(['subtopics', i, 'id']),
    })),
  );
  const file = draft.sources.report?.file ?? '';
  return [...plain, { noun: NOUNS.subtopic, file, ids: subtopics }];
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
      const what = {
        zh: `id“${id}”已用于另一${noun.measure}${noun.zh}（第 ${earlier} 行）`,
        en: `the id "${id}" is already used by another ${noun.en} (line ${earlier})`,
      };
      const remedy = { zh: '请更改其中一个 id', en: 'change one of the two ids' };
      return [{ file, line, what, remedy }];
    });
  });
}
