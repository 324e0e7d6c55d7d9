import type { Bilingual } from '../../domain/language.ts';
import type { Draft, WrittenStatement } from '../draft.ts';
import type { Entry } from '../entries.ts';
import type { CompileProblem } from '../problem.ts';
import { firstDifference } from '../codePoints.ts';
import { quoteDifference } from '../quoteDifference.ts';

const QUOTATION: Bilingual = { zh: '引文', en: 'quotation' };
/** Of an editor's note. */
const ANCHOR: Bilingual = { zh: '存疑词句', en: 'anchor' };

interface SearchedText {
  readonly noun: Bilingual;
  readonly text: string;
  readonly paragraph: number;
}

/** What is wrong with a text that is not verbatim in its paragraph, and the remedy. */
function wordingOf(
  { noun, text, paragraph }: SearchedText,
  paragraphs: readonly string[],
): readonly [what: Bilingual, remedy: Bilingual] {
  const start = `the ${noun.en} is not verbatim in paragraph ${paragraph}`;
  const elsewhere = paragraphs.findIndex((other) => other.includes(text)) + 1;
  if (elsewhere > 0)
    return [
      {
        zh: `${noun.zh}不在第 ${paragraph} 段，而在第 ${elsewhere} 段`,
        en: `${start}: it is in paragraph ${elsewhere}`,
      },
      { zh: `请写 paragraph: ${elsewhere}`, en: `write paragraph: ${elsewhere}` },
    ];
  const found = quoteDifference(text, paragraphs[paragraph - 1] ?? '');
  if (found === null)
    return [
      {
        zh: `${noun.zh}不在第 ${paragraph} 段：该段没有相近的文字`,
        en: `${start}: the paragraph contains nothing similar`,
      },
      {
        zh: '请从原文复制，并核对段号',
        en: 'copy the words from the text, and check the paragraph number',
      },
    ];
  const first = firstDifference(found.paragraph, found.quotation);
  return [
    {
      zh: `${noun.zh}与第 ${paragraph} 段的原文不符：原文为“${found.paragraph}”，${noun.zh}为“${found.quotation}”；第一处差异为${first.zh}`,
      en: `${start}: the paragraph reads "${found.paragraph}" where the ${noun.en} has "${found.quotation}"; the first difference is ${first.en}`,
    },
    {
      zh: '请照原文抄录；对原文的疑问请写在 notes.yaml 中',
      en: 'copy the words of the text; write a doubt about them in notes.yaml',
    },
  ];
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
      return [entry.problem(path, ...wordingOf({ ...part, noun: QUOTATION }, paragraphs))];
    const from = part.paragraph === previousPart.paragraph ? previousPart.end : 0;
    const start = part.paragraph < previousPart.paragraph ? -1 : paragraph.indexOf(part.text, from);
    if (start === -1) {
      const what = {
        zh: `在原文中，第 ${i + 1} 个片段的开头早于第 ${i} 个片段的结尾`,
        en: `part ${i + 1} starts before the end of part ${i} in the text`,
      };
      const remedy = {
        zh: '请按原文的顺序列出片段，彼此不得重叠',
        en: 'list the parts in the order of the text, without overlaps',
      };
      return [entry.problem(path, what, remedy)];
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
      const searched = { noun: ANCHOR, text: anchor, paragraph };
      return [entry.problem(['anchor'], ...wordingOf(searched, paragraphs))];
    }),
  ];
}
