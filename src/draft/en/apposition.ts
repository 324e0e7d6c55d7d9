import type { Attribution } from '../attribution.ts';
import { bodyOfTitle, contentIn, type EnglishInput, LONGEST_POST, mention } from './input.ts';
import { nameAfter } from './names.ts';
import { DEPUTY, MEMBER, VERB, VERB_AT_START } from './words.ts';

/** `Name, deputy to the NPC: words` at the start of a paragraph. */
export function speech(input: EnglishInput): Attribution | undefined {
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

/** `According to Name, post, words`, `In the view of Name, words`. */
export function according(input: EnglishInput): Attribution | undefined {
  const { text, base } = input;
  const [prefix] =
    /^(?:According to|In the (?:view|opinion|eyes) of) (?:Representative |Deputy |Member |Delegate |representative |deputy |member )?/u.exec(
      text,
    ) ?? [];
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

/** `— Name, post` after a quotation: its source. */
export function signature(input: EnglishInput): Attribution | undefined {
  const { text, base, hasQuotationBefore } = input;
  const [dash] = /^(?:--|[-—–]) ?/u.exec(text) ?? [];
  if (dash === undefined || !hasQuotationBefore) return undefined;
  const [title = ''] =
    /^(?:Representative|Deputy|Member|Delegate|NPC deputy) /u.exec(text.slice(dash.length)) ?? [];
  const name = nameAfter(text, dash.length + title.length);
  if (name === undefined) return undefined;
  const post = text.startsWith(', ', name.end) ? { start: name.end, end: text.length } : null;
  const person = mention(input, name, post, bodyOfTitle(title));
  input.people.setSubject(person);
  return {
    person,
    isGroup: false,
    span: { start: base + name.start, end: base + name.end },
    hasVerb: true,
    subject: 'name',
    content: null,
    isColon: false,
    isSpeech: false,
  };
}

/** A person with a title whom a sentence only names. */
export function mentioned(input: EnglishInput): Attribution | undefined {
  const { text, base } = input;
  if (VERB_AT_START.test(text)) return undefined;
  const match =
    /(?:^|\s)(?:Representative|Member|NPC deputy|CPPCC member|national political advis[eo]r|Delegate) (?=\p{Lu}\p{Ll})/u.exec(
      text,
    );
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
