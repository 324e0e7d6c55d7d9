import type { Language } from '../domain/language.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Span } from './span.ts';

/** The words in quotation marks that are said by a person, marks included; titles and terms are left out. */
export function quotationsOf(plain: string, paragraph: Paragraph): readonly Span[] {
  return quotedSpans(plain, paragraph).filter((quote) => isUtterance(plain, paragraph, quote));
}

/** Everything in double quotation marks. An open quotation counts when it is the whole paragraph or goes on in the next. */
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
  if (start === paragraph.start || (start >= 0 && goesOn(plain, paragraph, start)))
    spans.push({ start, end: paragraph.end });
  return spans;
}

/** Whether an introduced quotation has no end here, because the next paragraph opens it again. */
function goesOn(plain: string, { end }: Paragraph, start: number): boolean {
  return (
    /[：，:,]\s*$/u.test(plain.slice(Math.max(0, start - 2), start)) &&
    OPENS_AGAIN.test(plain.slice(end, end + 8))
  );
}

const OPENS_AGAIN = /^\s*\n\s*“/u;

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

/** The most words of a term in quotation marks, and what is before one: `the “new farmers.”` */
const LONGEST_TERM = 5;
const BEFORE_TERM =
  /\b(?:the|an?|of|its|their|so-called|called|named|as|new|this|these|for|with|on|and)$/u;

/** By language: whether quoted words are said, by the words, the text before and the character after them. */
const IS_UTTERANCE: Readonly<
  Record<Language, (inner: string, before: string, after: string) => boolean>
> = {
  en: (inner, before) => {
    const words = inner.split(/\s+/u).length;
    if (words <= LONGEST_TERM && /^\p{Ll}/u.test(inner) && BEFORE_TERM.test(before)) return false;
    if (ENDS_SENTENCE_LATIN.test(inner))
      return words > 1 || before === '' || (/[.!?”]$/u.test(before) && /,['’]?$/u.test(inner));
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
