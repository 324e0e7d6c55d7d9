import type { Draft, WrittenSection, WrittenStrategy } from '../draft.ts';
import type { Entry } from '../entries.ts';
import type { CompileProblem } from '../problem.ts';

function sectionProblem(entry: Entry<WrittenSection>): CompileProblem {
  const { id } = entry.value;
  const what = {
    zh: `章节“${id}”写了段落，但报告没有正文`,
    en: `section "${id}" has paragraphs, but the report has no text`,
  };
  const remedy = {
    zh: '请删除这个章节，或补上正文和发言',
    en: 'remove the section, or add the text and the statements',
  };
  return entry.problem(['paragraphs'], what, remedy);
}

function strategyProblems(entry: Entry<WrittenStrategy>): readonly CompileProblem[] {
  const { id, named, paragraphs } = entry.value;
  const problem = (field: string, written: string) =>
    entry.problem(
      [field],
      {
        zh: `战略“${id}”写了 ${written}，但报告没有正文`,
        en: `strategy "${id}" has ${written}, but the report has no text`,
      },
      { zh: `请删除 ${written}`, en: `remove ${written}` },
    );
  return [
    ...(named ? [] : [problem('named', 'named: false')]),
    ...(paragraphs.length > 0 ? [problem('paragraphs', 'paragraphs')] : []),
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
