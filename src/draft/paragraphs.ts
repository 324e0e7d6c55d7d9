import type { Language } from '../domain/language.ts';
import { hasHan } from '../domain/search/foldText.ts';
import { type Span, trimSpan } from './span.ts';

/** A paragraph of an article without the spaces around it. */
export interface Paragraph extends Span {
  readonly language: Language;
}

const MARKDOWN = /^(?:#{1,6} +|> *|[-*+] +)/u;

/** The paragraphs of a text, in order. A line is one; English lines that were broken to fit a width are joined. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const span = trimSpan(text, { start, end: start + line.length });
    const before = spans.at(-1);
    if (span.end > span.start) {
      if (before && isContinued(text, before, span)) spans[spans.length - 1] = join(before, span);
      else spans.push(withoutMarkdown(text, span));
    }
    start += line.length + 1;
  }
  return spans.map((span) => ({
    ...span,
    language: hasHan(text.slice(span.start, span.end)) ? 'zh' : 'en',
  }));
}

/** Whether a line goes on with the next one: it ends within a sentence, which goes on in lower case. */
function isContinued(text: string, line: Span, next: Span): boolean {
  const between = text.slice(line.end, next.start);
  const breaks = between.length - between.replaceAll('\n', '').length;
  return (
    breaks === 1 &&
    line.end - line.start > 40 &&
    /[\p{Script=Latin},;]/u.test(text.charAt(line.end - 1)) &&
    /[\p{Ll}“"\p{N}]/u.test(text.charAt(next.start))
  );
}

function join(a: Span, b: Span): Span {
  return { start: a.start, end: b.end };
}

function withoutMarkdown(text: string, span: Span): Span {
  const [mark = ''] = MARKDOWN.exec(text.slice(span.start, span.end)) ?? [];
  return { start: span.start + mark.length, end: span.end };
}
