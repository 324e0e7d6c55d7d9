import type { DraftBody, DraftLevel } from '../finding.ts';
import type { Description } from '../person.ts';
import type { Span } from '../span.ts';
import { CONFERENCE_POST, DEPUTY, MEMBER } from './words.ts';

/** What separates the title from the post: `a deputy to the NPC and mayor of …`. */
const SEPARATOR = /^(?:\s|,|\(|\d{2}(?=,)|\band\b|\bwho is\b|\balso\b)+/u;
const SEPARATOR_END = /(?:\s|,|\)|\band\b|\balso\b|\bHe\b|\bhe\b|\bShe\b)+$/u;

/**
 * What an apposition or the words before a name say of the person.
 * @param words the range of these words in the article, or null
 * @param titleBefore the body by a title directly before the name
 */
export function describeEn(
  article: string,
  words: Span | null,
  titleBefore: DraftBody,
): Description {
  const text = words === null ? '' : article.slice(words.start, words.end);
  const deputy = DEPUTY.exec(text);
  const member = MEMBER.exec(text);
  const title = deputy ?? member;
  const own: DraftBody = deputy ? 'deputy' : member ? 'member' : 'none';
  const body = titleBefore === 'none' ? own : titleBefore;
  const post = words === null ? null : postIn(article, words, title);
  const level = levelOf(body, title?.[0] ?? '');
  if (body === 'none' && CONFERENCE_POST.test(text))
    return { body: 'member', level: levelOf('member', text), post, origin: null };
  // `from Kashgar`, `who heads a company in Rizhao` are no posts, but say where the person is from.
  const isOrigin =
    post !== null &&
    /^(?:from|representing|who|of|at)\b/u.test(article.slice(post.start, post.end));
  return { body, level, post: isOrigin ? null : post, origin: isOrigin ? post : null };
}

function postIn(article: string, words: Span, title: RegExpExecArray | null): Span | null {
  if (title === null) return trim(article, words);
  const after = trim(article, {
    start: words.start + title.index + title[0].length,
    end: words.end,
  });
  return after ?? trim(article, { start: words.start, end: words.start + title.index });
}

function trim(article: string, { start, end }: Span): Span | null {
  const text = article.slice(start, end);
  const [before = ''] = SEPARATOR.exec(text) ?? [];
  const [after = ''] = SEPARATOR_END.exec(text.slice(before.length)) ?? [];
  const span = { start: start + before.length, end: end - after.length };
  return span.end - span.start > 2 ? span : null;
}

function levelOf(body: DraftBody, title: string): DraftLevel {
  if (body === 'none') return 'none';
  const isLocal = /People['’]s Congress|Committee/u.test(title) && !/National|NPC/u.test(title);
  if (!isLocal) return 'national';
  if (/Province|Provincial|Region/u.test(title)) return 'provincial';
  if (/Town/u.test(title)) return 'township';
  return /County|District/u.test(title) ? 'county' : 'prefectural';
}
