import type { Language, LangTag } from '../language.ts';
import { localizedText } from '../deck/localizedText.ts';
import { drawingOf, type Stroke, type StrokeShape, visibleStrokes } from '../drawing/stroke.ts';
import {
  type MinutesEntry,
  type OnScreen,
  type SortedEntries,
  sortEntries,
  type Subject,
} from './entry.ts';
import { screenKey } from './subjects.ts';

/** A piece of the minutes, which every format writes in its own way. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** The text of an entry may have several lines. */
  | { readonly kind: 'item'; readonly text: string; readonly details: string }
  /** Plain text with line breaks, verbatim. */
  | { readonly kind: 'quotation'; readonly text: string; readonly lang: LangTag }
  | { readonly kind: 'picture'; readonly id: string; readonly label: string };

/** The sentences of the minutes in one language. */
export interface MinutesWords {
  readonly title: (report: string) => string;
  readonly sections: Readonly<Record<'decisions' | 'open' | 'answered' | 'remarks', string>>;
  readonly screens: string;
  readonly source: (report: string) => string;
  readonly noOpen: string;
  readonly none: string;
  /** Within a sentence: `scene “The task”`. */
  readonly subject: (kind: Subject['kind'], name: string) => string;
  readonly wholeReport: string;
  /** After a subject that the report or the presentation no longer has. */
  readonly missing: Readonly<Record<'scene' | 'other', string>>;
  readonly askedBy: (name: string) => string;
  readonly about: (subject: string) => string;
  readonly moreStatements: (count: number) => string;
  readonly drawn: (items: readonly string[]) => string;
  readonly ring: (name: string) => string;
  readonly mapText: (text: string) => string;
  readonly arrows: (count: number) => string;
  readonly lines: (count: number) => string;
  readonly date: (time: number) => string;
  readonly time: (time: number) => string;
  readonly separator: string;
}

/** What was on the screen when entries were captured, gathered from the report. */
export interface DiscussedScreen {
  /** As `screenKey` gives it. */
  readonly key: string;
  readonly subjects: readonly Subject[];
  /** Citations: the words verbatim with their source. */
  readonly quotations: readonly string[];
  /** Statements about the subjects beyond those that are quoted. */
  readonly more: number;
  /** What was drawn on the map, each in words. */
  readonly drawn: readonly string[];
  readonly hasPicture: boolean;
}

export interface MinutesInput {
  readonly report: string;
  /** Title, publisher and date of the report. */
  readonly source: string;
  readonly entries: readonly MinutesEntry[];
  readonly screens: readonly DiscussedScreen[];
  readonly isMissing: (subject: Subject) => boolean;
  readonly language: Language;
  /** Of the quotations. */
  readonly quotedLang: LangTag;
}

/** A screen with the strokes that are drawn on it. */
export interface ScreenWithDrawing {
  readonly key: string;
  readonly onScreen: OnScreen;
  readonly strokes: readonly Stroke[];
}

/** What was on the screen when something was noted or drawn, each once, in the order of the meeting. */
export function screensOf(
  entries: readonly MinutesEntry[],
  strokes: readonly Stroke[],
): readonly ScreenWithDrawing[] {
  const visible = visibleStrokes(strokes);
  const seen = [
    ...sortEntries(entries).all.map(({ onScreen, capturedAt: at }) => ({ onScreen, at })),
    ...visible.map(({ onScreen, drawnAt: at }) => ({ onScreen, at })),
  ].toSorted((a, b) => a.at - b.at);
  const screens = new Map<string, OnScreen>();
  for (const { onScreen } of seen) {
    const key = screenKey(onScreen);
    const isEmpty = onScreen.subjects.length === 0 && onScreen.map === null;
    if (!isEmpty && !screens.has(key)) screens.set(key, onScreen);
  }
  const drawnSheets = new Set<string>();
  return [...screens].map(([key, onScreen]) => {
    // A sheet that was seen in several views is drawn once.
    const isFirst = !drawnSheets.has(onScreen.sheet);
    drawnSheets.add(onScreen.sheet);
    return { key, onScreen, strokes: isFirst ? drawingOf(visible, onScreen.sheet) : [] };
  });
}

/** What is drawn, in words. */
export function drawnTexts(
  strokes: readonly Stroke[],
  words: MinutesWords,
  language: Language,
): readonly string[] {
  const texts = strokes.flatMap(({ shape }) => {
    if (shape.kind === 'ring')
      return [words.ring(localizedText(shape.name, language)?.text ?? shape.region)];
    return shape.kind === 'text' ? [words.mapText(shape.text)] : [];
  });
  const count = (kind: StrokeShape['kind']) =>
    strokes.filter(({ shape }) => shape.kind === kind).length;
  const [lines, arrows] = [count('pen'), count('arrow')];
  return [
    ...texts,
    ...(arrows > 0 ? [words.arrows(arrows)] : []),
    ...(lines > 0 ? [words.lines(lines)] : []),
  ];
}

/** A subject with its kind, and the remark that it is gone. */
export function subjectText(
  subject: Subject,
  isMissing: boolean,
  words: MinutesWords,
  language: Language,
): string {
  const name = localizedText(subject.name, language)?.text ?? subject.id;
  const text = words.subject(subject.kind, name);
  if (!isMissing) return text;
  return text + words.missing[subject.kind === 'scene' ? 'scene' : 'other'];
}

/** The second line of an entry: time, who asked, what it is about. */
export function detailsOf(
  { capturedAt, asker, about }: MinutesEntry,
  { isMissing, language }: Pick<MinutesInput, 'isMissing' | 'language'>,
  words: MinutesWords,
): string {
  const subject = about ? subjectText(about, isMissing(about), words, language) : words.wholeReport;
  const parts = [
    words.time(capturedAt),
    asker === '' ? '' : words.askedBy(asker),
    words.about(subject),
  ];
  return parts.filter((part) => part !== '').join(words.separator);
}

const SECTIONS = ['decisions', 'open', 'answered', 'remarks'] as const;

function listBlocks(
  sorted: SortedEntries,
  input: MinutesInput,
  words: MinutesWords,
): readonly Block[] {
  return SECTIONS.flatMap((section): readonly Block[] => {
    const entries = sorted[section];
    // A meeting without open questions says so; other empty parts are left out.
    if (entries.length === 0 && (section !== 'open' || sorted.answered.length === 0)) return [];
    return [
      { kind: 'heading', level: 2, text: words.sections[section] },
      ...(entries.length === 0 ? [{ kind: 'text', text: words.noOpen } as const] : []),
      ...entries.map(
        (entry): Block => ({
          kind: 'item',
          text: entry.text,
          details: detailsOf(entry, input, words),
        }),
      ),
    ];
  });
}

function screenBlocks(
  screen: DiscussedScreen,
  { isMissing, language, quotedLang }: MinutesInput,
  words: MinutesWords,
): readonly Block[] {
  const { subjects, drawn } = screen;
  const label =
    subjects
      .map((subject) => subjectText(subject, isMissing(subject), words, language))
      .join(words.separator) || words.wholeReport;
  return [
    { kind: 'heading', level: 3, text: label },
    ...(screen.hasPicture ? [{ kind: 'picture', id: screen.key, label } as const] : []),
    ...(drawn.length > 0 ? [{ kind: 'text', text: words.drawn(drawn) } as const] : []),
    ...screen.quotations.map((text): Block => ({ kind: 'quotation', text, lang: quotedLang })),
    ...(screen.more > 0
      ? [{ kind: 'text', text: words.moreStatements(screen.more) } as const]
      : []),
  ];
}

/** The minutes as blocks: decisions, questions, remarks, then what was on the screen. */
export function outlineMinutes(input: MinutesInput, words: MinutesWords): readonly Block[] {
  const sorted = sortEntries(input.entries);
  const [first] = sorted.all;
  return [
    { kind: 'heading', level: 1, text: words.title(input.report) },
    ...(first ? [{ kind: 'text', text: words.date(first.capturedAt) } as const] : []),
    { kind: 'text', text: words.source(input.source) },
    ...(first ? listBlocks(sorted, input, words) : [{ kind: 'text', text: words.none } as const]),
    ...(input.screens.length > 0
      ? [{ kind: 'heading', level: 2, text: words.screens } as const]
      : []),
    ...input.screens.flatMap((screen) => screenBlocks(screen, input, words)),
  ];
}
