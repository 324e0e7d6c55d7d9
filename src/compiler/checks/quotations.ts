import type { Draft, WrittenStatement } from '../draft.ts';
import type { Entry } from '../entries.ts';
import type { CompileProblem } from '../problem.ts';
import { firstDifference } from '../codePoints.ts';
import { quoteDifference } from '../quoteDifference.ts';
import type { Path } from '../source.ts';

interface SearchedText {
  readonly noun: 'quotation' | 'anchor';
  readonly text: string;
  readonly paragraph: number;
}

function notVerbatim(
  entry: Entry<unknown>,
  path: Path,
  { noun, text, paragraph }: SearchedText,
  paragraphs: readonly string[],
): CompileProblem {
  const what = `the ${noun} is not verbatim in paragraph ${paragraph}`;
  const elsewhere = paragraphs.findIndex((other) => other.includes(text)) + 1;
  if (elsewhere > 0)
    return entry.problem(
      path,
      `${what}: it is in paragraph ${elsewhere}`,
      `write paragraph: ${elsewhere}`,
    );
  const found = quoteDifference(text, paragraphs[paragraph - 1] ?? '');
  if (found === null)
    return entry.problem(
      path,
      `${what}: the paragraph contains nothing similar`,
      'copy the words from the text, and check the paragraph number',
    );
  return entry.problem(
    path,
    `${what}: the paragraph reads "${found.paragraph}" where the ${noun} has "${found.quotation}"; the first difference is ${firstDifference(found.paragraph, found.quotation)}`,
    'copy the words of the text; write a doubt about them in notes.yaml',
  );
}

function statementProblems(
  entry: Entry<WrittenStatement>,
  paragraphs: readonly string[],
): readonly CompileProblem[] {
  let previousPart = { paragraph: 0, end: 0 };
  return entry.value.parts.flatMap((part, i): CompileProblem[] => {
    const paragraph = paragraphs[part.paragraph - 1];
    if (paragraph === undefined) return [];
    const path = ['parts', i, 'text'];
    if (!paragraph.includes(part.text))
      return [notVerbatim(entry, path, { ...part, noun: 'quotation' }, paragraphs)];
    const from = part.paragraph === previousPart.paragraph ? previousPart.end : 0;
    const start = part.paragraph < previousPart.paragraph ? -1 : paragraph.indexOf(part.text, from);
    if (start === -1) {
      const what = `part ${i + 1} starts before the end of part ${i} in the text`;
      return [
        entry.problem(path, what, 'list the parts in the order of the text, without overlaps'),
      ];
    }
    previousPart = { paragraph: part.paragraph, end: start + part.text.length };
    return [];
  });
}

/** Quotations and anchors that are not verbatim in their paragraph, and parts in the wrong order. */
export function quotationProblems(draft: Draft): readonly CompileProblem[] {
  const { paragraphs } = draft;
  if (paragraphs === null) return [];
  return [
    ...(draft.statements?.entries ?? []).flatMap((entry) => statementProblems(entry, paragraphs)),
    ...(draft.notes?.entries ?? []).flatMap((entry) => {
      const { anchor, paragraph } = entry.value;
      const text = paragraphs[paragraph - 1];
      if (text === undefined || text.includes(anchor)) return [];
      return [
        notVerbatim(entry, ['anchor'], { noun: 'anchor', text: anchor, paragraph }, paragraphs),
      ];
    }),
  ];
}
