import type { Language } from '../domain/language.ts';
import type { Attribution } from './attribution.ts';
import { attributeEn } from './en/attribute.ts';
import { type EnglishInput, fullNamesOf } from './en/input.ts';
import type { Draft } from './finding.ts';
import type { DraftKnowledge } from './knowledge.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { People } from './person.ts';
import { plainText } from './plainText.ts';
import { quotationsOf } from './quotations.ts';
import { piecesOf } from './sentences.ts';
import { type ReadPiece, type Speech, speechesOf } from './speech.ts';
import { toDraft } from './toDraft.ts';
import { attributeZh } from './zh/attribute.ts';

/**
 * Finds quotations and reported speech in an article in Chinese or English, with speakers, posts, places and
 * likely strategy types. By rules only: the same text always gives the same result. Never throws; time is linear
 * in the length of the text.
 */
export function findDraft(text: string, knowledge: DraftKnowledge): Draft {
  const plain = plainText(text);
  const people = new People();
  let names: ReadonlyMap<string, string> | undefined;
  const fullNames = () => {
    names ??= fullNamesOf(plain);
    return names;
  };
  const speeches: Speech[] = [];
  /** The last sentence of the paragraph before: with a colon it introduces this one. */
  let label: ReadPiece | undefined;
  for (const whole of paragraphsOf(plain)) {
    const paragraph = withoutDateline(plain, whole);
    const pieces = readPieces(plain, paragraph, { people, fullNames });
    const isLed = label?.attribution?.isColon && pieces[0]?.isQuotation;
    const led = isLed && label ? [label, ...pieces] : pieces;
    const found = speechesOf(plain, paragraph, led);
    for (const speech of withSpeakerOfOpen(plain, speeches, found)) speeches.push(speech);
    label = pieces.at(-1);
  }
  return toDraft(text, plain, { speeches, people }, knowledge);
}

/**
 * A quotation that a paragraph leaves open goes on in the next one, so both have one speaker. `before` is changed
 * when only the second paragraph names the speaker.
 */
function withSpeakerOfOpen(
  plain: string,
  before: Speech[],
  found: readonly Speech[],
): readonly Speech[] {
  const [open, next] = [before.at(-1), found[0]];
  if (open?.kind !== 'direct' || next?.kind !== 'direct') return found;
  const isOpen = plain.charAt(open.start) === '“' && plain.charAt(open.end - 1) !== '”';
  const goesOn =
    plain.charAt(next.start) === '“' && plain.slice(open.end, next.start).trim() === '';
  if (!isOpen || !goesOn) return found;
  if (next.person === null) return [sameSpeaker(next, open), ...found.slice(1)];
  if (open.person === null) before.splice(-1, 1, sameSpeaker(open, next));
  return found;
}

function sameSpeaker(speech: Speech, { person, confidence, because }: Speech): Speech {
  return { ...speech, person, confidence, because };
}

const ATTRIBUTE: Readonly<Record<Language, (input: EnglishInput) => Attribution | undefined>> = {
  zh: attributeZh,
  en: attributeEn,
};
/** Longer sentences are tables or lists; they are not read, so that time stays linear. */
const LONGEST_SENTENCE = 1500;
/** `本报北京3月8日电（记者 …）`, `BEIJING, March 9 (Xinhua) --` */
const DATELINE =
  /^(?:(?:本报|新华社|人民网|中新社|中新网|央视网|央广网|中央社|中通社|大公报|文汇报)[^，。“”]{0,24}?[电讯](?:（[^）]*）|\s)*|\p{Lu}[\p{Lu} ,]{2,30}(?:, \p{Lu}\p{Ll}+\.? \d{1,2})?(?: \([^)]*\))? ?(?:--|—|–) ?)/u;

function withoutDateline(plain: string, paragraph: Paragraph): Paragraph {
  const [line = ''] = DATELINE.exec(plain.slice(paragraph.start, paragraph.start + 80)) ?? [];
  return { ...paragraph, start: Math.min(paragraph.start + line.length, paragraph.end) };
}

/** The pieces of a paragraph with the attributions of its sentences. */
function readPieces(
  plain: string,
  paragraph: Paragraph,
  { people, fullNames }: Pick<EnglishInput, 'people' | 'fullNames'>,
): readonly ReadPiece[] {
  const pieces = piecesOf(plain, paragraph, quotationsOf(plain, paragraph));
  return pieces.map((piece, at): ReadPiece => {
    const isTooLong = piece.end - piece.start > LONGEST_SENTENCE;
    if (piece.isQuotation || isTooLong) return { ...piece, attribution: undefined };
    const input = {
      text: plain.slice(piece.start, piece.end),
      base: piece.start,
      people,
      isFirst: at === 0,
      hasQuotationBefore: pieces[at - 1]?.isQuotation ?? false,
      hasQuotationAfter: pieces[at + 1]?.isQuotation ?? false,
      paragraphEnd: paragraph.end,
    };
    const attribution = ATTRIBUTE[paragraph.language]({ ...input, article: plain, fullNames });
    return { ...piece, attribution };
  });
}
