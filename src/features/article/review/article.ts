import type { Language } from '../../../domain/language.ts';
import { xmlText } from '../../../domain/xmlText.ts';
import type { TextRange } from '../../../draft/finding.ts';
import { paragraphsOf } from '../../../draft/paragraphs.ts';
import { plainText } from '../../../draft/plainText.ts';
import { withoutRadicals } from './radicals.ts';

/** The text of an article in the form in which it is searched, reviewed and stored. All ranges are in code points. */
export interface Article {
  /** Paragraphs without line breaks and without spaces around them, with an empty line between two. */
  readonly text: string;
  readonly points: readonly string[];
  /** In order; never empty ranges. */
  readonly paragraphs: readonly TextRange[];
  readonly language: Language;
}

const BETWEEN = '\n\n';
/** Invisible characters that word processors and web pages leave in texts. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/** Any text as paragraphs; empty when it has no words. */
export function articleText(raw: string): string {
  const visible = raw.replaceAll(LINE_BREAK, '\n').replaceAll(INVISIBLE, '');
  const text = xmlText(withoutRadicals(visible).normalize('NFC'));
  return paragraphsOf(plainText(text))
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replaceAll(/\s*\n\s*/gu, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join(BETWEEN);
}

/** @param text as `articleText` gives it */
export function articleOf(text: string): Article {
  const paragraphs: TextRange[] = [];
  let start = 0;
  for (const paragraph of text === '' ? [] : text.split(BETWEEN)) {
    const end = start + Array.from(paragraph).length;
    paragraphs.push({ start, end });
    start = end + BETWEEN.length;
  }
  return { text, points: Array.from(text), paragraphs, language: languageOf(text) };
}

/** A Chinese character says about as much as half an English word. */
function languageOf(text: string): Language {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return han > words ? 'zh' : 'en';
}

/** The words of a range. */
export function wordsAt({ points }: Article, { start, end }: TextRange): string {
  return points.slice(start, end).join('');
}

const isSpace = (point: string | undefined): boolean => point !== undefined && point.trim() === '';

/** The range within the text and without spaces at its ends; null when nothing else is in it. */
export function trimmedRange({ points }: Article, range: TextRange): TextRange | null {
  let start = Math.max(0, Math.min(range.start, points.length));
  let end = Math.max(start, Math.min(range.end, points.length));
  while (start < end && isSpace(points[start])) start += 1;
  while (end > start && isSpace(points[end - 1])) end -= 1;
  return start < end ? { start, end } : null;
}

const OPENING = '“「『"‘﹁';
const CLOSING = '”」』"’﹂';

/** The range with the quotation marks directly around it, which belong to a direct quotation. */
export function withQuotationMarks(article: Article, { start, end }: TextRange): TextRange {
  const { points } = article;
  const opens = (at: number): boolean => OPENING.includes(points[at] ?? ' ');
  const closes = (at: number): boolean => CLOSING.includes(points[at] ?? ' ');
  const isMarked = opens(start) || closes(end - 1);
  if (!isMarked && start > 0 && opens(start - 1) && closes(end))
    return { start: start - 1, end: end + 1 };
  return { start, end };
}

/** The part of a range in each paragraph that it touches, with the number of the paragraph from 1. */
export function partsOfRange(
  article: Article,
  range: TextRange,
): readonly (TextRange & { readonly paragraph: number })[] {
  return article.paragraphs.flatMap((paragraph, at) => {
    const part = {
      start: Math.max(range.start, paragraph.start),
      end: Math.min(range.end, paragraph.end),
    };
    const trimmed = part.start < part.end ? trimmedRange(article, part) : null;
    return trimmed === null ? [] : [{ ...trimmed, paragraph: at + 1 }];
  });
}
