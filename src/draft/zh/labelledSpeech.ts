import type { Attribution } from '../attribution.ts';
import type { SentenceInput, Subject } from './sentence.ts';
import { SPEECH_VERBS } from './words.ts';

const SPEECH_VERB = new RegExp(SPEECH_VERBS.join('|'), 'u');

/** Words without quotation marks behind a label at the start of a paragraph: `姓名代表：…`, `答：…`. */
export function labelledSpeech(
  input: SentenceInput,
  subjects: readonly Subject[],
): Attribution | undefined {
  return input.isFirst ? (answer(input) ?? speechAfterColon(input, subjects)) : undefined;
}

/** `答：…` in an interview: the words of the person who is interviewed. */
function answer({ text, base, people, paragraphEnd }: SentenceInput): Attribution | undefined {
  const [label = ''] = /^(?:答|A)：\s*/u.exec(text) ?? [];
  const person = label === '' ? undefined : (people.meant('unknown') ?? people.all.at(-1));
  if (person === undefined) return undefined;
  return {
    person,
    isGroup: false,
    span: { start: base, end: base + 1 },
    hasVerb: true,
    subject: 'omitted',
    content: { start: base + label.length, end: paragraphEnd },
    isColon: false,
    isSpeech: true,
  };
}

/** The first line of an article without a full stop: 专访全国人大代表苏明朗：让教师安心. */
function isHeadline({ text, base }: SentenceInput): boolean {
  return base < 20 && !/[。！？；…”）]\s*$/u.test(text) && !text.endsWith('：');
}

/** `姓名代表：…` at the start of a paragraph: what follows is quoted without marks. */
function speechAfterColon(
  input: SentenceInput,
  subjects: readonly Subject[],
): Attribution | undefined {
  const { text, base, people, paragraphEnd } = input;
  const colon = text.indexOf('：');
  const subject = subjects.findLast(({ end, kind }) => end <= colon && kind === 'name');
  if (colon < 0 || subject === undefined || subject.person === null) return undefined;
  if (isHeadline(input)) return undefined;
  const between = text.slice(subject.end, colon);
  if (!/^(?:代表|委员)?(?:（[^（）]*）)?(?:，[^，。“”]{2,40}){0,3}$/u.test(between))
    return undefined;
  if (between.replace(/（.*）/u, '').search(SPEECH_VERB) >= 0) return undefined;
  people.setSubject(subject.person);
  const content = { start: base + colon + 1, end: paragraphEnd };
  const isEmpty = text.slice(colon + 1).trim() === '';
  return {
    person: subject.person,
    isGroup: false,
    span: { start: base + subject.start, end: base + colon },
    hasVerb: true,
    subject: 'name',
    content: isEmpty ? null : content,
    isColon: isEmpty,
    isSpeech: !isEmpty,
  };
}
