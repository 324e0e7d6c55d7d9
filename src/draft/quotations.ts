import type { Language } from '../domain/language.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Span } from './span.ts';

/** The words in quotation marks that are said by a person, marks included; titles and terms are left out. */
export function quotationsOf(plain: string, paragraph: Paragraph): readonly Span[] {
  return quotedSpans(plain, paragraph).filter((quote) => isUtterance(plain, paragraph, quote));
}

/** Everything in double quotation marks. An open quotation counts when it is the whole paragraph. */
function quotedSpans(plain: string, paragraph: Paragraph): readonly Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const mark = plain.charAt(at);
    if (mark === '“' && start < 0) start = at;
    if (mark === '”' && start >= 0) {
      spans.push({ start, end: at + 1 });
      start = -1;
    }
  }
  if (start === paragraph.start) spans.push({ start, end: paragraph.end });
  return spans;
}

/** Punctuation with which a quoted sentence or a part of it ends. */
const ENDS_SENTENCE = /[。！？…，；—][’》）]*$/u;
const ENDS_SENTENCE_LATIN = /[.!?,…—]['’]?$/u;

function isUtterance(plain: string, paragraph: Paragraph, quote: Span): boolean {
  const isClosed = plain.charAt(quote.end - 1) === '”';
  const inner = plain.slice(quote.start + 1, isClosed ? quote.end - 1 : quote.end).trim();
  const before = plain.slice(Math.max(paragraph.start, quote.start - 24), quote.start).trimEnd();
  const after = plain.slice(quote.end, quote.end + 1);
  return IS_UTTERANCE[paragraph.language](inner, before, after);
}

/** By language: whether quoted words are said, by the words, the text before and the character after them. */
const IS_UTTERANCE: Readonly<
  Record<Language, (inner: string, before: string, after: string) => boolean>
> = {
  en: (inner, before) => {
    const words = inner.split(/\s+/u).length;
    if (ENDS_SENTENCE_LATIN.test(inner)) return words > 1 || before === '';
    return words > 4 && /(?:^|[:,]|\bsaid|\badded)$/u.test(before);
  },
  zh: (inner, before, after) => {
    if (ENDS_SENTENCE.test(inner)) return inner.length > 2;
    const isIntroduced = /[：]$/u.test(before) || /(?:说|表示|认为|指出)，$/u.test(before);
    const isLast = /^(?:$|[，。！？；\s])/u.test(after);
    if (isIntroduced && isLast) return inner.length > 3;
    const isFree = before === '' || /[。！？”]$/u.test(before);
    return isFree && inner.length > 14 && inner.includes('，');
  },
};
