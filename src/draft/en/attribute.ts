import type { Attribution } from '../attribution.ts';
import type { DraftBody } from '../finding.ts';
import type { Person } from '../person.ts';
import type { Span } from '../span.ts';
import { according, mentioned, signature, speech } from './apposition.ts';
import {
  bodyOfTitle,
  contentIn,
  type EnglishInput,
  LONGEST_POST,
  mention,
  surname,
} from './input.ts';
import { nameAfter, nameBefore } from './names.ts';
import { DEPUTY, GROUP, MEMBER, NAME_WORD, TITLE_BEFORE, VERB } from './words.ts';

interface Subject extends Span {
  readonly person: Person | null;
  readonly kind: Attribution['subject'];
  readonly isGroup: boolean;
}

const PRONOUN = /\b(?:He|he|She|she)\b/u;

/** Who speaks in an English sentence, and what is reported in it. */
export function attributeEn(input: EnglishInput): Attribution | undefined {
  return (
    speech(input) ?? signature(input) ?? according(input) ?? withVerb(input) ?? mentioned(input)
  );
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
  const isAfter =
    verb.start === 0 ? input.hasQuotationBefore : text.slice(0, verb.start).endsWith(', ');
  if (!isAfter) return undefined;
  const rest = text.slice(verb.end);
  const [pronoun] = /^ (?:he|she)\b/u.exec(rest) ?? [];
  if (pronoun !== undefined) return byPronoun(input, verb.end + 1, pronoun.trim());
  const [title = ''] = /^ (?:(?:an? |the )?[\p{L}\s-]{0,60}?)(?=\p{Lu}\p{Ll})/u.exec(rest) ?? [' '];
  const titleName =
    /^ (?:Representative|Deputy|Member|Delegate|Professor|Mr\.?|Ms\.?|Dr\.?) /u.exec(rest)?.[0];
  const at = verb.end + (titleName ?? title).length;
  const full = nameAfter(text, at);
  const single = full ?? surname(input, at);
  if (single === undefined) return undefined;
  const [after = ''] = /^, [\s\S]*?(?=[.]?$)/u.exec(text.slice(single.end)) ?? [];
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
  const apposition =
    appositionBefore(input, left) ?? surnameBefore(input, left) ?? leadingName(left);
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
  const far =
    /^Representatives of/u.test(title) ||
    /Representatives? of |^(?:Representatives|Deputies|Delegates) /u.test(
      input.text.slice(0, name.start),
    );
  const person = mention(input, name, post, far ? 'deputy' : bodyOfTitle(title));
  input.people.setSubject(person);
  return { start: name.start, end: verb.end, person, kind: 'name', isGroup: false };
}

/** The words before a name at the start of a sentence, when they describe the person. */
function precedingWords(text: string, name: Span): Span | null {
  const words = text.slice(0, name.start).trim();
  const title = TITLE_BEFORE.exec(text.slice(0, name.start));
  const end = title ? title.index : name.start;
  if (/^(?:Representatives|Deputies|Delegates|Members) /u.test(words)) return null;
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

/** `Surname, who is also mayor of …,` where the article gives the full name. */
function surnameBefore(
  input: EnglishInput,
  left: string,
): { readonly name: Span & { readonly name: string }; readonly post: Span } | undefined {
  const known = left.length > LONGEST_POST ? undefined : surname(input, 0);
  if (known === undefined || !left.startsWith(', ', known.end) || !left.endsWith(','))
    return undefined;
  return { name: known, post: { start: known.end, end: left.length } };
}

/** `Professor Name of an institute, post` at the start of a sentence. */
function leadingName(
  left: string,
): { readonly name: Span & { readonly name: string }; readonly post: Span } | undefined {
  const [role = ''] =
    /^(?:(?:During|At|In|On|After) [^,]{2,60}, )?(?:Professor|Academician|Dr\.?|Mr\.?|Ms\.?|Mayor|Chairman|Director) /u.exec(
      left,
    ) ?? [];
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

function bodyOfRole(role: string): DraftBody {
  if (DEPUTY.test(role)) return 'deputy';
  return MEMBER.test(role) ? 'member' : bodyOfTitle(role);
}

function attribution(input: EnglishInput, subject: Subject, verb: Span): Attribution {
  const { text, base } = input;
  const isInverted = subject.start === verb.start && subject.person !== null;
  const range = isInverted ? { start: 0, end: verb.start } : { start: verb.end, end: text.length };
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
