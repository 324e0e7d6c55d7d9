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
      const what = {
        zh: `文件“${id}”重复列出：${stated.where} 已有“${stated.id}”`,
        en: `the document "${id}" is stated a second time: ${stated.where} is "${stated.id}"`,
      };
      const remedy = {
        zh: `请在此处删去，并在战略中写“${stated.id}”`,
        en: `remove it here, and write ${stated.id} in strategies`,
      };
      return [entry.problem(['id'], what, remedy)];
    }
    const other = earlier.get(folded);
    earlier.set(folded, id);
    if (other === undefined) return [];
    const what = {
      zh: `文件“${other}”与“${id}”的标题相同`,
      en: `the documents "${other}" and "${id}" have the same title`,
    };
    return [entry.problem(['title'], what, { zh: '请只保留其中一份', en: 'keep one of the two' })];
  });
}
