import type { Language } from '../domain/language.ts';
import type { Attribution } from './attribution.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Person } from './person.ts';
import type { Piece } from './sentences.ts';
import type { Span } from './span.ts';

/** Words of a speaker before places and types are found in them; offsets in UTF-16 code units. */
export interface Speech extends Span {
  readonly person: Person | null;
  readonly kind: 'direct' | 'reported';
  readonly confidence: number;
  readonly because: readonly Span[];
  /** The sentence that describes a person without a name; it may say where the person is from. */
  readonly description?: Span | undefined;
}

/** A piece of a paragraph with what it says of the speaker. */
export interface ReadPiece extends Piece {
  readonly attribution: Attribution | undefined;
}

/** How often a rule is right, as a value between 0 and 1. */
const SURE = { name: 0.95, pronoun: 0.8, omitted: 0.7 } as const;
const BY_PARAGRAPH = 0.65;
const CONTINUED = 0.55;
const UNKNOWN_SPEAKER = 0.4;
/** How many pieces of a paragraph are searched for a speaker or for words that go on. */
const FARTHEST = 40;

/** A sentence that goes on with reported words: 二是…, 要…, 同时…. */
const GOES_ON: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:[一二三四五六]是|首先|其次|再次|最后|第[一二三四]，|另一方面|一方面|同时|此外|另外|还要|也要|要|应|应该|应当|必须|需要|建议|希望|下一步|未来|让|使|通过|推动|加快|加强|完善|建立|只有|因此|尤其)/u,
  en: /^(?:It |We |At the same time|In addition|In the next step|Strengthen|Supply|Increase|Improve|Promote|This |They |Such )/u,
};

/** The words of speakers in one paragraph. */
export function speechesOf(
  plain: string,
  paragraph: Paragraph,
  pieces: readonly ReadPiece[],
): readonly Speech[] {
  const spoken = pieces.find(({ attribution }) => attribution?.isSpeech);
  if (spoken?.attribution?.content)
    return [
      {
        ...trimmed(plain, spoken.attribution.content),
        person: spoken.attribution.person,
        kind: 'direct',
        confidence: SURE.name,
        because: [spoken.attribution.span],
      },
    ];
  return pieces.flatMap((piece, at): readonly Speech[] => {
    if (piece.isQuotation) return quotedSpeech(plain, piece, pieces, at);
    return reportedSpeech(plain, paragraph, pieces, at);
  });
}

function trimmed(plain: string, { start, end }: Span): Span {
  let from = start;
  while (from < end && /\s/u.test(plain.charAt(from))) from += 1;
  return { start: from, end };
}

function quotedSpeech(
  plain: string,
  { start, end }: Piece,
  pieces: readonly ReadPiece[],
  at: number,
): readonly Speech[] {
  const found = speakerOf(plain, pieces, at);
  if (found === null) return [];
  return [{ start, end, kind: 'direct', ...found }];
}

type Found = Pick<Speech, 'person' | 'confidence' | 'because' | 'description'>;

/** Words that are written on something, before a quotation of them. */
const INSCRIPTION = /(?:写|印|贴|刻|挂)(?:着|有)[^，。；]{0,12}[：，]?$/u;

/** Who says a quotation; null when its words are cited from a document or a group. */
function speakerOf(plain: string, pieces: readonly ReadPiece[], at: number): Found | null {
  const before = adjacent(pieces, at, -1);
  const after = adjacent(pieces, at, 1);
  const spoken = after?.attribution;
  if (spoken?.speakerBefore)
    return { person: spoken.speakerBefore, confidence: SURE.name, because: [spoken.span] };
  if (before && INSCRIPTION.test(plain.slice(before.start, before.end))) return null;
  const opens = before !== undefined && isOpening(plain, before);
  const opensNext = after?.attribution?.isColon && pieces[at + 2]?.isQuotation;
  const named = [
    opens ? before : undefined,
    after?.attribution?.hasVerb && !opensNext ? after : undefined,
  ].find((piece) => piece?.attribution !== undefined)?.attribution;
  const isNew = named?.subject === 'name' && named.content !== null;
  const earlier = lastPerson(pieces, at);
  if (named?.isGroup) return null;
  if (named?.person && !(isNew && earlier?.person && earlier.person !== named.person))
    return { person: named.person, confidence: SURE[named.subject], because: [named.span] };
  if (isCited(plain, before) || isCited(plain, after)) return null;
  const description = [after, before].find((piece) => piece && hasPost(plain, piece));
  if (named && !named.person)
    return { person: null, confidence: UNKNOWN_SPEAKER, because: [named.span], description };
  const near = earlier ?? after?.attribution;
  if (near?.person) return { person: near.person, confidence: BY_PARAGRAPH, because: [near.span] };
  if (near?.isGroup || before?.attribution?.isGroup) return null;
  const because = description ? [{ start: description.start, end: description.end }] : [];
  return { person: null, confidence: UNKNOWN_SPEAKER, because, description };
}

/** The sentence directly before or after a quotation. */
function adjacent(pieces: readonly ReadPiece[], at: number, step: 1 | -1): ReadPiece | undefined {
  const piece = pieces[at + step];
  return piece === undefined || piece.isQuotation ? undefined : piece;
}

/** Whether a sentence without a name gives the post of a person. */
function hasPost(plain: string, { start, end }: Span): boolean {
  const text = plain.slice(start, Math.min(end, start + 200));
  return /书记|主任|校长|院长|局长|干部|经理|\b(?:[Ss]ecretary|[Mm]ayor|[Pp]resident|[Dd]irector|[Cc]hairman|official|manager)\b/u.test(
    text,
  );
}

/** Words of a leader, a document or a saying that the text only cites. */
function isCited(plain: string, piece: Span | undefined): boolean {
  if (piece === undefined) return false;
  return /总书记|政府工作报告|俗话|古语|古人|谚语|诗句|写道|标语|横幅|work report|saying goes/u.test(
    plain.slice(piece.start, piece.end),
  );
}

/** Whether a sentence introduces the quotation after it: `某某说，`. */
function isOpening(plain: string, piece: ReadPiece): boolean {
  const { attribution } = piece;
  if (attribution === undefined || attribution.content) return false;
  return (attribution.hasVerb || attribution.isColon) && endsOpen(plain, piece);
}

function endsOpen(plain: string, { end }: Span): boolean {
  return !/[。！？.!?]/u.test(plain.charAt(end - 1));
}

/** The last attribution to a person before a piece of the paragraph. */
function lastPerson(pieces: readonly ReadPiece[], at: number): Attribution | undefined {
  return pieces
    .slice(Math.max(0, at - FARTHEST), at)
    .findLast(({ attribution }) => attribution?.person)?.attribution;
}

function reportedSpeech(
  plain: string,
  paragraph: Paragraph,
  pieces: readonly ReadPiece[],
  at: number,
): readonly Speech[] {
  const piece = pieces[at];
  const attribution = piece?.attribution;
  if (attribution?.content && attribution.person) {
    const { person, span, subject } = attribution;
    const end = lastContinued(plain, paragraph, pieces, at) ?? attribution.content.end;
    return [
      {
        start: attribution.content.start,
        end,
        person,
        kind: 'reported',
        confidence: SURE[subject] - 0.1,
        because: [span],
      },
    ];
  }
  return freeSpeech(plain, pieces, at);
}

/** The end of the sentences that go on with reported words. */
function lastContinued(
  plain: string,
  { language }: Paragraph,
  pieces: readonly ReadPiece[],
  at: number,
): number | undefined {
  const pattern = GOES_ON[language];
  let end: number | undefined;
  for (const piece of pieces.slice(at + 1, at + 1 + FARTHEST)) {
    const text = plain.slice(piece.start, piece.end);
    if (piece.isQuotation || piece.attribution !== undefined || !pattern.test(text)) break;
    end = piece.end - (/[。！？.!?]$/u.test(text) ? 1 : 0);
  }
  return end;
}

/**
 * Sentences between one that introduces a person without a verb of speech and a quotation of this person: they
 * give the person's words too.
 */
function freeSpeech(plain: string, pieces: readonly ReadPiece[], at: number): readonly Speech[] {
  const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  const attribution = before?.attribution;
  const person = attribution?.person;
  if (!person || !piece || piece.attribution || attribution.hasVerb) return [];
  const isClosed = after?.isQuotation && pieces[at + 2] === undefined;
  const isLabel = /[：:]$/u.test(plain.slice(piece.start, piece.end));
  if (!isClosed || before?.isQuotation || isLabel) return [];
  const end = piece.end - (/[。！？.!?]/u.test(plain.charAt(piece.end - 1)) ? 1 : 0);
  return [
    {
      start: piece.start,
      end,
      person,
      kind: 'reported',
      confidence: CONTINUED,
      because: [attribution.span],
    },
  ];
}
