import type { Draft } from '../draft.ts';
import { problemAt } from '../entries.ts';
import type { CompileProblem } from '../problem.ts';
import { reportSchema } from '../schema/report.ts';

/** Reporters whose names are not in the text, in its language. */
export function reporterProblems({ sources, paragraphs }: Draft): readonly CompileProblem[] {
  const source = sources.report;
  const head = reportSchema.safeParse(source?.value);
  if (!source || !head.success || paragraphs === null || !head.data.reporters) return [];
  const { language, reporters } = head.data;
  return (['authors', 'contributors'] as const).flatMap((list) =>
    reporters[list].flatMap((name, i) => {
      if (paragraphs.some((paragraph) => paragraph.includes(name[language]))) return [];
      const what = {
        zh: `原文中找不到记者“${name[language]}”`,
        en: `the reporter "${name[language]}" is not in the text`,
      };
      const remedy = {
        zh: '请按原文书写姓名，或将其删去',
        en: 'write the name as printed, or remove it',
      };
      return [problemAt(source, ['reporters', list, i], what, remedy)];
    }),
  );
}
