import type { Attribution } from '../attribution.ts';
import type { People } from '../person.ts';
import { lastOf, type Span } from '../span.ts';
import { labelledSpeech } from './labelledSpeech.ts';
import { type PersonMention, personsIn } from './persons.ts';
import type { SentenceInput, Subject } from './sentence.ts';
import { DOCUMENT, GROUP, SPEECH_VERBS, TAKES_CLAUSE } from './words.ts';

/** What a person calls the words that follow: 苏明朗的建议是，…. */
const IS_NOUN = '的(?:建议|看法|观点|体会|感受|回答|答案|心愿|愿望|期待|想法|判断|诉求)是';
const VERB = new RegExp([IS_NOUN, ...SPEECH_VERBS].join('|'), 'gu');
const PRONOUN = /(?<![其吉利])[他她](?!们|人|国|乡|日|山)/gu;
/** A sentence without a subject goes on with the person before: 同时建议，…. */
const OMITTED =
  /^(?:同时|此外|另外|对此|为此|因此|随后|接着|最后)?，?(?:他|她)?(?:还|也|并|又|进一步|则|同时)?(?=表示|认为|建议|指出|提出|呼吁|希望|强调|说，|说：|补充)/u;
/** After the name of the person who has just spoken: 苏明朗代表话音刚落，…. */
const ENDS_SPEECH =
  /^(?:代表|委员)?(?:话音|话一出口|的(?:话|发言|一番话|一席话|这番话|提议|回答))/u;
/** The most characters between the person and the verb. */
const LONGEST_GAP = 40;

/** Who speaks in a sentence, and what is reported in it; undefined when it names no person and no verb of speech. */
export function attributeZh(input: SentenceInput): Attribution | undefined {
  const { text, people, base } = input;
  const mentions = personsIn(text, {
    people,
    base,
    isBesideQuotation: input.hasQuotationBefore || input.hasQuotationAfter,
  });
  const subjects: Subject[] = [
    ...mentions.map((one) => ({ ...one, kind: 'name' as const })),
    ...[...text.matchAll(PRONOUN)].map(({ index, 0: word }) => ({
      start: index,
      end: index + 1,
      person:
        mentions.findLast(({ end }) => end <= index)?.person ??
        people.meant(word === '她' ? 'female' : 'male') ??
        null,
      kind: 'pronoun' as const,
    })),
  ].sort((a, b) => a.start - b.start);
  const speech = labelledSpeech(input, subjects);
  if (speech) return speech;
  const attribution = attributionOf(input, mentions, subjects);
  const [first] = mentions;
  const isEnd = first !== undefined && ENDS_SPEECH.test(text.slice(first.end));
  return attribution && isEnd && input.hasQuotationBefore
    ? { ...attribution, speakerBefore: first.person }
    : attribution;
}

function attributionOf(
  input: SentenceInput,
  mentions: readonly PersonMention[],
  subjects: readonly Subject[],
): Attribution | undefined {
  const { text, people, base } = input;
  let unnamed: Attribution | undefined;
  for (const { index, 0: verb } of text.matchAll(VERB)) {
    const end = verbEnd(text, index, verb);
    if (end === undefined) continue;
    const subject = subjectOf(text, index, subjects, people);
    const attribution = withVerb(input, subject, { start: index, end });
    if (attribution.person) return attribution;
    unnamed ??= attribution;
  }
  const [first] = mentions;
  // A quotation after the colon belongs to the person named last: 面对提问，苏明朗笑了笑：“…”.
  const introduced = input.hasQuotationAfter && text.endsWith('：') ? mentions.at(-1) : undefined;
  const isLater = introduced !== undefined && !GROUP.test(text.slice(introduced.end));
  if (!isLater && unnamed !== undefined) return unnamed;
  if (first === undefined) return undefined;
  people.setSubject(first.person);
  return {
    person: first.person,
    isGroup: false,
    span: { start: base + first.start, end: base + first.end },
    hasVerb:
      /^(?:代表|委员)?的(?:话|发言|建议|一席话)/u.test(text.slice(first.end)) ||
      isSignature(text, first.start),
    subject: 'name',
    content: null,
    isColon: text.endsWith('：'),
    isSpeech: false,
  };
}

/** Whether a dash before the description of a person marks the source of the quotation before: ——某某代表. */
function isSignature(text: string, name: number): boolean {
  return /^[—―–]+[^。！？：；]*$/u.test(text.slice(0, name));
}

/** The end of a verb of speech, or undefined when the word is part of another one or a noun. */
function verbEnd(text: string, start: number, verb: string): number | undefined {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(start + verb.length);
  if (/[的条项份其小据听传学游可应]$/u.test(before) && verb.length <= 2 && verb !== '看来')
    return undefined;
  // 提问 asks; 手指 and 五指 are fingers.
  if (/提问$|[手食拇五十]指$/u.test(before + verb)) return undefined;
  const [more = ''] = /^(?:道|着说|到)/u.exec(after) ?? [];
  const rest = after.slice(more.length);
  const isPunctuated = /^(?:$|[，：。“”！])/u.test(rest);
  const takesClause =
    (TAKES_CLAUSE.has(verb) || verb.startsWith('的')) &&
    !/^[了过的等书人稿权函、和与及是不]/u.test(rest);
  return isPunctuated || takesClause ? start + verb.length + more.length : undefined;
}

/** The last subject before a verb; a group or a document there belongs to no speaker. */
function subjectOf(
  text: string,
  verb: number,
  subjects: readonly Subject[],
  people: People,
): Subject {
  const subject = subjects.findLast(({ end }) => end <= verb);
  const gap = text.slice(subject?.end ?? 0, verb);
  const clause = gap.slice(lastOf(gap, /[。；：，]/gu));
  const none: Subject = { start: verb - clause.length, end: verb, person: null, kind: 'omitted' };
  if (GROUP.test(clause) || DOCUMENT.test(clause)) return none;
  if (subject !== undefined) return gap.length <= LONGEST_GAP ? subject : none;
  if (!OMITTED.test(text)) return none;
  const person = people.meant('unknown');
  return person === undefined ? none : { start: 0, end: 0, person, kind: 'omitted' };
}

function withVerb(input: SentenceInput, subject: Subject, verb: Span): Attribution {
  const { text, base, people } = input;
  const [mark = ''] = /^[，：]/u.exec(text.slice(verb.end)) ?? [];
  const content = trimContent(text, { start: verb.end + mark.length, end: text.length });
  if (subject.person) people.setSubject(subject.person);
  return {
    person: subject.person,
    isGroup: subject.person === null && isGroupBefore(text, verb.start),
    span: { start: base + subject.start, end: base + verb.end },
    hasVerb: true,
    subject: subject.kind,
    content: content && { start: base + content.start, end: base + content.end },
    isColon: mark === '：' && content === null,
    isSpeech: false,
  };
}

function isGroupBefore(text: string, verb: number): boolean {
  const before = text.slice(Math.max(0, verb - 40), verb);
  const isOnePerson = /一位|一名|有位|某位|有一/u.test(before);
  return (GROUP.test(before) && !isOnePerson) || DOCUMENT.test(before);
}

/** The words without the full stop; null when nothing is said. */
function trimContent(text: string, { start, end }: Span): Span | null {
  let to = end;
  while (to > start && /[。！？；，：\s]/u.test(text.charAt(to - 1))) to -= 1;
  let from = start;
  while (from < to && /[，\s]/u.test(text.charAt(from))) from += 1;
  return to - from > 3 ? { start: from, end: to } : null;
}
