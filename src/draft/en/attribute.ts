import type { Attribution } from '../attribution.ts';
import type { DraftBody } from '../finding.ts';
import type { Person } from '../person.ts';
import type { Span } from '../span.ts';
import type { SentenceInput } from '../zh/attribute.ts';
import { describeEn } from './describe.ts';
import { nameAfter, nameBefore } from './names.ts';
import { DEPUTY, GROUP, MEMBER, NAME_WORD, TITLE_BEFORE, VERB, VERB_AT_START } from './words.ts';

export interface EnglishInput extends SentenceInput {
  /** The whole article, to complete a surname. */
  readonly article: string;
}

interface Subject extends Span {
  readonly person: Person | null;
  readonly kind: Attribution['subject'];
  readonly isGroup: boolean;
}

const LONGEST_POST = 220;
const PRONOUN = /\b(?:He|he|She|she)\b/u;

/** Who speaks in an English sentence, and what is reported in it. */
export function attributeEn(input: EnglishInput): Attribution | undefined {
  return speech(input) ?? according(input) ?? withVerb(input) ?? mentioned(input);
}

/** `Name, deputy to the NPC: words` at the start of a paragraph. */
function speech(input: EnglishInput): Attribution | undefined {
  const { text, base, isFirst, paragraphEnd } = input;
  const colon = text.indexOf(': ');
  if (!isFirst || colon < 0 || colon > LONGEST_POST) return undefined;
  const [title = ''] = /^(?:Representative|Deputy|Member|Delegate) /u.exec(text) ?? [];
  const name = nameAfter(text, title.length);
  if (name === undefined || name.end > colon) return undefined;
  const between = text.slice(name.end, colon);
  const isKnown = input.people.named(name.name) !== undefined;
  const hasTitle = title !== '' || DEPUTY.test(between) || MEMBER.test(between);
  const isApposition = /^(?:, | \([^)]*\)$)/u.test(between);
  if (!(between === '' ? isKnown || hasTitle : isApposition && hasTitle)) return undefined;
  if (between.search(VERB) >= 0) return undefined;
  const post = between === '' ? null : { start: name.end, end: colon };
  const person = mention(input, name, post, bodyOfTitle(title));
  input.people.setSubject(person);
  return {
    person,
    isGroup: false,
    span: { start: base, end: base + colon },
    hasVerb: true,
    subject: 'name',
    content: { start: base + colon + 2, end: paragraphEnd },
    isColon: false,
    isSpeech: true,
  };
}

/** `According to Name, post, words`. */
function according(input: EnglishInput): Attribution | undefined {
  const { text, base } = input;
  const [prefix] = /^According to (?:Representative |Deputy |Member |Delegate )?/u.exec(text) ?? [];
  if (prefix === undefined) return undefined;
  const name = nameAfter(text, prefix.length);
  if (name === undefined) return undefined;
  const comma = text.lastIndexOf(', ');
  const isApposition = text.startsWith(', ', name.end) && comma > name.end;
  const post = isApposition ? { start: name.end, end: comma } : null;
  const person = mention(input, name, post, bodyOfTitle(prefix));
  input.people.setSubject(person);
  const start = isApposition ? comma : text.indexOf(',', name.end);
  return {
    person,
    isGroup: false,
    span: { start: base, end: base + name.end },
    hasVerb: true,
    subject: 'name',
    content: start < 0 ? null : contentIn(text, base, { start: start + 1, end: text.length }),
    isColon: false,
    isSpeech: false,
  };
}

function withVerb(input: EnglishInput): Attribution | undefined {
  const { text } = input;
  for (const { index, 0: verb } of text.matchAll(VERB)) {
    const span = { start: index, end: index + verb.length };
    const subject = inverted(input, span) ?? before(input, span);
    if (subject !== undefined) return attribution(input, subject, span);
  }
  return undefined;
}

/** `said Name, post`, after a quotation or after the words. */
function inverted(input: EnglishInput, verb: Span): Subject | undefined {
  const { text, people } = input;
  const isAfter = verb.start === 0 ? input.hasQuotationBefore : text.slice(0, verb.start).endsWith(', ');
  if (!isAfter) return undefined;
  const rest = text.slice(verb.end);
  const [pronoun] = /^ (?:he|she)\b/u.exec(rest) ?? [];
  if (pronoun !== undefined) return byPronoun(input, verb.end + 1, pronoun.trim());
  const [title = ''] = /^ (?:(?:an? |the )?[\p{L}\s-]{0,60}?)(?=\p{Lu}\p{Ll})/u.exec(rest) ?? [' '];
  const titleName = /^ (?:Representative|Deputy|Member|Delegate|Professor|Mr\.?|Ms\.?|Dr\.?) /u.exec(rest)?.[0];
  const at = verb.end + (titleName ?? title).length;
  const full = nameAfter(text, at);
  const single = full ?? surname(input, at);
  if (single === undefined) return undefined;
  const [after = ''] = /^, [^]*?(?=[.]?$)/u.exec(text.slice(single.end)) ?? [];
  const apposition = after === '' ? null : { start: single.end, end: single.end + after.length };
  const role = title.trim() === '' ? null : { start: verb.end, end: at };
  const person = mention(input, single, apposition ?? role, bodyOfRole(titleName ?? title));
  people.setSubject(person);
  return { start: verb.start, end: single.end, person, kind: 'name', isGroup: false };
}

/** `Name, post, said`, `Representative Name said`, `NPC deputy Name said`, `he said`. */
function before(input: EnglishInput, verb: Span): Subject | undefined {
  const { text, people } = input;
  const left = text
    .slice(0, verb.start)
    .replace(/ (?:also|further|has|had|have|then|once|He|he|once again|firmly) $/u, ' ')
    .trimEnd();
  const direct = nameBefore(left);
  if (direct) return named(input, direct, precedingWords(text, direct), verb);
  const apposition = appositionBefore(input, left) ?? leadingName(left);
  if (apposition) return named(input, apposition.name, apposition.post, verb);
  const pronoun = /(?:^|[\s,“])(He|he|She|she)$/u.exec(left)?.[1];
  if (pronoun !== undefined && PRONOUN.test(pronoun))
    return byPronoun(input, left.length - pronoun.length, pronoun);
  const last = new RegExp(`(?:^|[\\s,“])(${NAME_WORD})$`, 'u').exec(left)?.[1];
  const known = last === undefined ? undefined : surname(input, left.length - last.length);
  if (known) {
    const person = mention(input, known, null, 'none');
    people.setSubject(person);
    return { start: known.start, end: verb.end, person, kind: 'name', isGroup: false };
  }
  return { start: 0, end: verb.end, person: null, kind: 'omitted', isGroup: GROUP.test(left) };
}

function named(
  input: EnglishInput,
  name: Span & { readonly name: string },
  post: Span | null,
  verb: Span,
): Subject | undefined {
  const title = TITLE_BEFORE.exec(input.text.slice(0, name.start))?.[1] ?? '';
  const far = /^Representatives of/u.test(title) || /Representatives? of /u.test(input.text.slice(0, name.start));
  const person = mention(input, name, post, far ? 'deputy' : bodyOfTitle(title));
  input.people.setSubject(person);
  return { start: name.start, end: verb.end, person, kind: 'name', isGroup: false };
}

/** The words before a name at the start of a sentence, when they describe the person. */
function precedingWords(text: string, name: Span): Span | null {
  const words = text.slice(0, name.start).trim();
  const title = TITLE_BEFORE.exec(text.slice(0, name.start));
  const end = title ? title.index : name.start;
  if (words === '' || words.endsWith(',') || end < 3 || words.length > LONGEST_POST) return null;
  return { start: 0, end };
}

/** `Name, post` where the post goes on to the verb. */
function appositionBefore(
  { text }: EnglishInput,
  left: string,
): { readonly name: Span & { readonly name: string }; readonly post: Span } | undefined {
  if (left.length > LONGEST_POST + 60) return undefined;
  for (let comma = left.indexOf(', '); comma >= 0; comma = left.indexOf(', ', comma + 1)) {
    const name = nameBefore(left.slice(0, comma));
    if (name === undefined) continue;
    const isStart = name.start === 0 || TITLE_BEFORE.test(text.slice(0, name.start));
    if (isStart) return { name, post: { start: comma, end: left.length } };
  }
  return undefined;
}

/** `Professor Name of an institute, post` at the start of a sentence. */
function leadingName(
  left: string,
): { readonly name: Span & { readonly name: string }; readonly post: Span } | undefined {
  const [role = ''] = /^(?:Professor|Academician|Dr\.?|Mr\.?|Ms\.?|Mayor|Chairman|Director) /u.exec(left) ?? [];
  const name = nameAfter(left, role.length);
  const isDescribed = name !== undefined && /^ (?:of|from|at) /u.test(left.slice(name.end));
  return isDescribed ? { name, post: { start: name.end, end: left.length } } : undefined;
}

function byPronoun(input: EnglishInput, start: number, word: string): Subject | undefined {
  const person = input.people.meant(/^she$/iu.test(word) ? 'female' : 'male');
  if (person === undefined) return undefined;
  input.people.setSubject(person);
  return { start, end: start + word.length, person, kind: 'pronoun', isGroup: false };
}

/** A person by one name: known already, or called by the full name earlier in the article. */
function surname(
  { text, people, article }: EnglishInput,
  at: number,
): (Span & { readonly name: string }) | undefined {
  const pattern = new RegExp(`${NAME_WORD}`, 'uy');
  pattern.lastIndex = at;
  const word = pattern.exec(text)?.[0];
  if (word === undefined) return undefined;
  const span = { start: at, end: at + word.length };
  const known = people.surnamed(word);
  if (known) return { ...span, name: known.name };
  const full = new RegExp(`(?<![\\p{L}])${word} (?!(?:${word})\\b)`, 'u').exec(article);
  const name = full === null ? undefined : nameAfter(article, full.index);
  return name === undefined ? undefined : { ...span, name: name.name };
}

function mention(
  { people, base, article }: EnglishInput,
  name: Span & { readonly name: string },
  post: Span | null,
  title: DraftBody,
): Person {
  const words = post === null ? null : { start: base + post.start, end: base + post.end };
  const [first = name.name] = name.name.split(' ');
  return people.mention(
    name.name,
    { start: base + name.start, end: base + name.end },
    describeEn(article, words, title),
    { surname: first },
  );
}

function bodyOfRole(role: string): DraftBody {
  if (DEPUTY.test(role)) return 'deputy';
  return MEMBER.test(role) ? 'member' : bodyOfTitle(role);
}

function bodyOfTitle(title: string): DraftBody {
  if (/Representative|Deputy|Delegate/u.test(title)) return 'deputy';
  return /[Mm]ember/u.test(title) ? 'member' : 'none';
}

function attribution(input: EnglishInput, subject: Subject, verb: Span): Attribution {
  const { text, base } = input;
  const isInverted = subject.start === verb.start && subject.person !== null;
  const range = isInverted
    ? { start: 0, end: verb.start }
    : { start: verb.end, end: text.length };
  const trailing = /^[.,:]?$/u.test(text.slice(verb.end).trim());
  const isTrailing =
    !isInverted &&
    trailing &&
    text.slice(0, subject.start).trimEnd().endsWith(',') &&
    !/^(?:In|At|On|During|After|Speaking) /u.test(text) &&
    !input.hasQuotationBefore &&
    !input.hasQuotationAfter;
  const content = contentIn(text, base, isTrailing ? { start: 0, end: subject.start } : range);
  return {
    person: subject.person,
    isGroup: subject.isGroup,
    span: { start: base + subject.start, end: base + Math.max(subject.end, verb.end) },
    hasVerb: true,
    subject: subject.kind,
    content,
    isColon: text.trimEnd().endsWith(':'),
    isSpeech: false,
  };
}

/** Reported words without `that` and the full stop; null when there are hardly any. */
function contentIn(text: string, base: number, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const [lead = ''] =
    /^(?:\s|,|:|\bthat\b|\bon the sidelines of [^,.]*|\bin an interview\b|\bon \p{Lu}\p{Ll}+day\b)+/u.exec(words) ?? [];
  const [tail = ''] = /[\s.,:;!?]+$/u.exec(words.slice(lead.length)) ?? [];
  const span = { start: base + start + lead.length, end: base + end - tail.length };
  const count = text.slice(span.start - base, span.end - base).split(/\s+/u).length;
  return count > 2 ? span : null;
}

/** A person with a title whom a sentence only names. */
function mentioned(input: EnglishInput): Attribution | undefined {
  const { text, base } = input;
  if (VERB_AT_START.test(text)) return undefined;
  const match = /(?:^|\s)(?:Representative|Member|NPC deputy|Delegate) (?=\p{Lu}\p{Ll})/u.exec(text);
  const at = match === null ? 0 : match.index + match[0].length;
  const name = nameAfter(text, at);
  if (name === undefined) return undefined;
  const isKnown = input.people.named(name.name) !== undefined;
  const [after = ''] = /^, [^,.]*(?:,|\.)/u.exec(text.slice(name.end)) ?? [];
  const hasTitle = match !== null || DEPUTY.test(after) || MEMBER.test(after);
  if (!isKnown && !hasTitle) return undefined;
  const post = after === '' ? null : { start: name.end, end: name.end + after.length - 1 };
  const person = mention(input, name, post, bodyOfTitle(match?.[0] ?? ''));
  input.people.setSubject(person);
  return {
    person,
    isGroup: false,
    span: { start: base + name.start, end: base + name.end },
    hasVerb: false,
    subject: 'name',
    content: null,
    isColon: false,
    isSpeech: false,
  };
}
