import type { Bilingual } from '../../domain/language.ts';
import type { Draft, WrittenSection, WrittenStrategy } from '../draft.ts';
import type { Entry } from '../entries.ts';
import type { CompileProblem } from '../problem.ts';

function sectionProblem(entry: Entry<WrittenSection>): CompileProblem {
  const { id } = entry.value;
  const what = {
    zh: `章节“${id}”填写了段号，但报告没有全文`,
    en: `section "${id}" has paragraphs, but the report has no text`,
  };
  const remedy = {
    zh: '请删除这个章节，或补上全文和发言',
    en: 'remove the section, or add the text and the statements',
  };
  return entry.problem(['paragraphs'], what, remedy);
}

function strategyProblems(entry: Entry<WrittenStrategy>): readonly CompileProblem[] {
  const { id, named, paragraphs } = entry.value;
  const problem = (field: string, written: Bilingual) =>
    entry.problem(
      [field],
      {
        zh: `战略“${id}”写了 ${written.zh}，但报告没有全文`,
        en: `strategy "${id}" has ${written.en}, but the report has no text`,
      },
      { zh: `请删除 ${written.zh}`, en: `remove ${written.en}` },
    );
  return [
    ...(named ? [] : [problem('named', { zh: 'named: false', en: 'named: false' })]),
    ...(paragraphs.length > 0
      ? [problem('paragraphs', { zh: 'paragraphs:', en: 'paragraphs' })]
      : []),
  ];
}

/** What refers to the text of a report that has none, because it has no statements. */
export function withoutTextProblems(draft: Draft): readonly CompileProblem[] {
  if (draft.hasStatements) return [];
  return [
    ...(draft.sections?.entries ?? []).map(sectionProblem),
    ...(draft.strategies?.entries ?? []).flatMap(strategyProblems),
  ];
}
