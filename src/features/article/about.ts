import { articleOf, wordsAt } from './review/article.ts';

/** What the user says of the article, as typed. */
export interface About {
  readonly title: string;
  readonly publisher: string;
  /** ISO date; empty while it is not known. */
  readonly date: string;
}

export const NOTHING_SAID: About = { title: '', publisher: '', date: '' };

const LONGEST_HEADING = 60;
/** Headings may end with a question or with words in quotation marks. */
const ENDS_SENTENCE = /[。.]["”」』’]*$/u;

/** A title for an article: its first paragraph where that is a heading, else what the page or the file is called. */
export function proposedTitle(
  text: string,
  ofPage: string | null,
  fileName: string | null,
): string {
  const article = articleOf(text);
  const [first] = article.paragraphs;
  const heading = first === undefined ? '' : wordsAt(article, first);
  const isHeading =
    article.paragraphs.length > 1 &&
    Array.from(heading).length <= LONGEST_HEADING &&
    !ENDS_SENTENCE.test(heading);
  if (isHeading) return heading;
  return ofPage ?? fileName?.replace(/\.[^.]+$/u, '') ?? '';
}

/** The day is one of the calendar, not 2024-02-30. */
export function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(time || 0).toISOString().startsWith(text);
}
