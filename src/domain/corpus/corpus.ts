import type {
  GroupingTie,
  PlaceTie,
  Report,
  ReportFrame,
  Speaker,
  Statement,
  Strategy,
} from '../report/report.ts';
import type { Columns, Position } from './columns.ts';
import { BASES, basisOf, columnsOf, KINDS, position, targetOf, valuesAt } from './columns.ts';
import type { ReportFiles } from './split.ts';
import type { StatementText, TextStore } from './texts.ts';
import { loadedTexts, statementTexts } from './texts.ts';

export interface Corpus {
  readonly frame: ReportFrame;
  readonly speakers: readonly Speaker[];
  readonly columns: Columns;
  readonly texts: TextStore;
  /** Paragraph n is `paragraphs[n - 1]`; left out for a long report, whose full text is not served. */
  readonly paragraphs?: readonly string[];
  /** Left out where all texts are loaded. */
  readonly files?: ReportFiles;
  /** The reports that are shown together, in their order; left out for one report. */
  readonly members?: readonly Member[];
}

/** One of several reports that are shown together. */
export interface Member {
  /** As alone, but its parts have the ids of the joined report. */
  readonly corpus: Corpus;
  /** The position of its first statement in the joined report; its others follow. */
  readonly from: number;
}

/** The report that a statement comes from, and its position there. */
export function originOf(corpus: Corpus, at: Position): { corpus: Corpus; at: Position } {
  const member = corpus.members?.findLast(({ from }) => from <= at);
  return member ? { corpus: member.corpus, at: position(at - member.from) } : { corpus, at };
}

/** The report that a statement comes from. */
export function reportAt(corpus: Corpus, at: Position): ReportFrame {
  return originOf(corpus, at).corpus.frame;
}

/** Each report that is shown: one, or those that are shown together. */
export function reportsIn({ frame, members }: Corpus): readonly ReportFrame[] {
  return members?.map(({ corpus }) => corpus.frame) ?? [frame];
}

/** The corpus of a report whose texts are all loaded. */
export function corpusOf(report: Report): Corpus {
  const { paragraphs, statements: _, speakers, notes: __, ...frame } = report;
  return {
    frame,
    speakers,
    columns: columnsOf(report),
    texts: loadedTexts(statementTexts(report)),
    paragraphs,
  };
}

/** With the post in the report of the statement; undefined where that does not have the speaker. */
export function speakerAt(corpus: Corpus, at: Position): Speaker | undefined {
  const own = originOf(corpus, at);
  return own.corpus.speakers[(own.corpus.columns.speakers[own.at] ?? 0) - 1];
}

function basisIn(tie: number) {
  return BASES[basisOf(tie)] ?? 'named';
}

export function placeTiesAt({ columns }: Corpus, at: Position): readonly PlaceTie[] {
  return [...valuesAt(columns.places, at)].flatMap((tie) => {
    const place = columns.placeIds[targetOf(tie)];
    return place === undefined ? [] : [{ place, basis: basisIn(tie) }];
  });
}

export function groupingTiesAt({ columns }: Corpus, at: Position): readonly GroupingTie[] {
  return [...valuesAt(columns.groupings, at)].flatMap((tie) => {
    const grouping = columns.groupingIds[targetOf(tie)];
    return grouping === undefined ? [] : [{ grouping, basis: basisIn(tie) }];
  });
}

export function strategiesAt({ frame, columns }: Corpus, at: Position): readonly Strategy[] {
  return [...valuesAt(columns.strategies, at)].flatMap(
    (number) => frame.strategies[number - 1] ?? [],
  );
}

/** A statement as a card shows it; undefined where its speaker is unknown. */
export function statementAt(
  corpus: Corpus,
  at: Position,
  { id, parts, note }: StatementText,
): Statement | undefined {
  const { frame, columns } = corpus;
  const speaker = speakerAt(corpus, at);
  if (!speaker) return undefined;
  const places = placeTiesAt(corpus, at);
  const groupings = groupingTiesAt(corpus, at);
  const subtopics = frame.sections.flatMap((section) => section.subtopics);
  return {
    id,
    kind: KINDS[columns.kinds[at] ?? 0] ?? 'named',
    speaker: speaker.id,
    section: frame.sections[(columns.sections[at] ?? 0) - 1]?.id ?? null,
    subtopic: subtopics[(columns.subtopics[at] ?? 0) - 1]?.id ?? null,
    strategies: strategiesAt(corpus, at).map((strategy) => strategy.id),
    scope: places.length + groupings.length === 0 ? 'national' : 'regional',
    places,
    groupings,
    parts,
    note,
  };
}
