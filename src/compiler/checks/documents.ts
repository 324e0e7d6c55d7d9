import type { Draft } from '../draft.ts';
import { foldTitle } from '../foldTitle.ts';
import type { CompileProblem } from '../problem.ts';
import type { KnownTables } from './references.ts';

/** Documents of a report that the table of documents, or the report itself, states already. */
export function documentProblems(draft: Draft, known: KnownTables): readonly CompileProblem[] {
  const table = [...known.documents.values()];
  const byTitle = new Map(table.map((document) => [foldTitle(document.title.zh), document]));
  const earlier = new Map<string, string>();
  return (draft.documents?.entries ?? []).flatMap((entry) => {
    const { id, title } = entry.value;
    const folded = foldTitle(title.zh);
    const stated = known.documents.get(id) ?? byTitle.get(folded);
    if (stated !== undefined) {
      const what = `the document "${id}" is stated a second time: ${stated.where} is "${stated.id}"`;
      return [entry.problem(['id'], what, `remove it here, and write ${stated.id} in strategies`)];
    }
    const other = earlier.get(folded);
    earlier.set(folded, id);
    if (other === undefined) return [];
    const what = `the documents "${other}" and "${id}" have the same title`;
    return [entry.problem(['title'], what, 'keep one of the two')];
  });
}
