import type { People, Person } from '../person.ts';
import type { Span } from '../span.ts';
import { describeZh } from './describe.ts';
import { dottedNames, type NameMatch, nameAt } from './names.ts';
import { COMMON_SURNAMES, FEMALE, MALE, POST_END_ANYWHERE, SPEECH_VERBS, WRITER } from './words.ts';

/** A person of a sentence, with the range of the name in the sentence. */
export interface PersonMention extends Span {
  readonly person: Person;
}

const TITLE_AFTER = /^(?:代表|委员)(?!会|团|们|大会|性|人|作)/u;
const SPEECH_AFTER = new RegExp(
  `^(?:代表|委员)?(?:[^，。；“”]{0,24}(?:${SPEECH_VERBS.join('|')})(?:[，：。“”]|$)|[^，。；“”]{0,12}，?[他她]?(?:${SPEECH_VERBS.join('|')})(?:[，：。“”]|$)|的话|：|（[^（）]{3,60}）[：，])`,
  'u',
);
const TITLE_BEFORE = /(?:人大代表|人民代表大会代表|政协委员|政协常委)[^。；“”]{0,60}$/u;
/** A verb of speech directly after a name. */
const SPEAKS = new RegExp(`^(?:${SPEECH_VERBS.join('|')})(?:[，：。“”]|$)`, 'u');
const LONGEST_NAME = 5;

interface SentenceContext {
  readonly people: People;
  /** The start of the sentence in the article. */
  readonly base: number;
  /** Whether a quotation is beside the sentence, so that it may say who speaks. */
  readonly isBesideQuotation: boolean;
}

/** The named persons of a sentence in order; new ones are added to the people of the text. */
export function personsIn(text: string, context: SentenceContext): readonly PersonMention[] {
  const starts = nameStarts(text);
  const dotted = dottedNames(text, starts);
  const found = dotted.filter((match) => isPerson(text, match, context));
  const isFree = (at: number): boolean => found.every(({ start, end }) => at < start || at >= end);
  const ordered = [...starts, ...startsBeforeTitle(text)].sort((a, b) => a - b);
  // Names with a common surname first, so that other names cannot begin within a post.
  for (const anySurname of [false, true])
    for (const start of ordered) {
      if (!isFree(start) || (anySurname && !isAnchored(text, start))) continue;
      const match = nameAt(text, start, anySurname);
      if (match && isFree(match.end - 1) && isPerson(text, { ...match, start }, context))
        found.push({ ...match, start });
    }
  for (const span of knownNames(text, context.people))
    if (isFree(span.start) && isFree(span.end - 1)) found.push(span);
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ name, surname, start, end }) => ({
      start,
      end,
      person: context.people.mention(
        name,
        { start: context.base + start, end: context.base + end },
        describeZh(text, { start, end }, context.base),
        { surname: surname || name, gender: genderOf(name) },
      ),
    }));
}

/** Where a name may begin: behind titles, posts and commas. */
function nameStarts(text: string): ReadonlySet<number> {
  const starts = new Set<number>([0]);
  for (const { index, 1: word = '' } of text.matchAll(POST_END_ANYWHERE))
    starts.add(index + word.length);
  for (const match of text.matchAll(/[，、。：；（“”—―–\s]|的|和|在/gu))
    starts.add(match.index + match[0].length);
  return starts;
}

/** Where the name before a title may begin. */
function startsBeforeTitle(text: string): readonly number[] {
  return [...text.matchAll(/代表|委员/gu)].flatMap(({ index }) =>
    [2, 3, 4].map((length) => index - length).filter((start) => start >= 0),
  );
}

/** Behind a post whose clause has a title, a name of any kind may follow. */
function isAnchored(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return TITLE_BEFORE.test(before) && endsInPost(before);
}

function endsInPost(before: string): boolean {
  return [...before.matchAll(POST_END_ANYWHERE)].some(
    ({ index, 1: word = '' }) => index + word.length === before.length,
  );
}

function isPerson(
  text: string,
  { start, end, name }: NameMatch & { readonly start: number },
  { people, isBesideQuotation }: SentenceContext,
): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  if (WRITER.test(before)) return false;
  if (people.named(name) !== undefined) return true;
  const after = text.slice(end, end + 80);
  const isAfterPost = endsInPost(before);
  const isFree = before === '' || /[，、。：；（“”的和在—―–\s]$/u.test(before);
  if (TITLE_AFTER.test(after)) return isAfterPost || isFree || isAfterUnit(before, name);
  if (isAfterPost && TITLE_BEFORE.test(before)) return true;
  if (isAfterPost && (SPEECH_AFTER.test(after) || isBesideQuotation)) return true;
  if (start === 0 && isBesideQuotation && isUsualName(name) && SPEAKS.test(after)) return true;
  return start === 0 && /^[，（](?:全国)?[^，。）]{0,10}(?:人大代表|政协委员)/u.test(after);
}

/** Occurrences of the names that the text has given before. */
function knownNames(
  text: string,
  people: People,
): readonly (NameMatch & { readonly start: number })[] {
  const found: (NameMatch & { start: number })[] = [];
  for (let start = 0; start < text.length - 1; start += 1) {
    for (let length = LONGEST_NAME; length > 1; length -= 1) {
      const name = text.slice(start, start + length);
      if (name.length < length || people.named(name) === undefined) continue;
      found.push({ name, surname: name.charAt(0), start, end: start + length });
      start += length - 1;
      break;
    }
    const match = /^(\p{Script=Han})(?:代表|委员)(?!会|团|们)/u.exec(text.slice(start, start + 5));
    const person = match?.[1] === undefined ? undefined : people.surnamed(match[1]);
    const isWord = /[\p{Script=Han}]/u.test(text.charAt(start - 1));
    if (person && match?.[1] !== undefined && !isWord)
      found.push({ name: person.name, surname: match[1], start, end: start + 1 });
  }
  return found;
}

function isUsualName(name: string): boolean {
  return COMMON_SURNAMES.has(name.charAt(0)) && name.length === 3;
}

/** A whole name may follow a unit without a comma: 广东代表团陈嘉怡代表. */
function isAfterUnit(before: string, name: string): boolean {
  return name.length === 3 && /[团省市区县乡镇村院校司厂局会部所站]$/u.test(before);
}

function genderOf(name: string): Person['gender'] {
  if (FEMALE.test(name)) return 'female';
  return MALE.test(name) ? 'male' : 'unknown';
}
