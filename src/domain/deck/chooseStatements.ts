import { type Position, position, valuesAt } from '../corpus/columns.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Section, Subtopic } from '../report/report.ts';

/** Statements in a deck made from a report: a talk of at most an hour and a half. */
const MAX_STATEMENTS = 60;
/** Statements of one section in such a deck. */
const MAX_STATEMENTS_PER_PART = 12;
/** Sections in such a deck. The user finds the others in the panel of the report. */
const MAX_PARTS = 20;

/** The chosen statements of one sub-topic; `subtopic` is null for those in no sub-topic. */
interface ChosenTopic {
  readonly subtopic: Subtopic | null;
  readonly statements: readonly Position[];
}

/** The chosen statements of one section, or of the statements outside all sections. */
export interface ChosenPart {
  /** Null for the statements outside all sections. */
  readonly section: Section | null;
  readonly topics: readonly ChosenTopic[];
  /** The number of statements of the section, chosen or not. */
  readonly total: number;
}

/**
 * The rank of a statement on a map; the lowest comes first: named persons before bodies, places before
 * groupings before the whole country, words in quotation marks before reported words.
 */
function rankOf({ columns }: Corpus, at: Position): number {
  const isNamed = columns.kinds[at] === 0;
  const places = valuesAt(columns.places, at).length;
  const groupings = valuesAt(columns.groupings, at).length;
  const tie = places > 0 ? 0 : groupings > 0 ? 1 : 2;
  const isDirect = ((columns.voices[at] ?? 0) & 1) === 1;
  return (isNamed ? 0 : 6) + 2 * tie + (isDirect ? 0 : 1);
}

/** Takes at most `max` items, one from each list in turn, so that every list has its share. */
function takeInTurns<Item>(lists: readonly (readonly Item[])[], max: number): readonly Item[][] {
  const chosen = lists.map((): Item[] => []);
  let left = max;
  for (let turn = 0; left > 0 && lists.some((list) => list.length > turn); turn += 1)
    for (const [index, list] of lists.entries()) {
      const item = list[turn];
      if (item === undefined || left === 0) continue;
      chosen[index]?.push(item);
      left -= 1;
    }
  return chosen;
}

/**
 * Chooses the statements for a deck made from a report, in the report's order: all statements of a short
 * report, at most {@link MAX_STATEMENTS} of a long one. They are spread over the sections and sub-topics,
 * and the lowest ranks come first. Sections without a statement, and those after {@link MAX_PARTS}, are
 * left out.
 */
export function chooseStatements(corpus: Corpus): readonly ChosenPart[] {
  const { frame, columns } = corpus;
  const subtopics = frame.sections.flatMap((section) => section.subtopics);
  const bySection = Array.from({ length: frame.sections.length + 1 }, (): Position[] => []);
  for (let index = 0; index < columns.size; index += 1)
    bySection[columns.sections[index] ?? 0]?.push(position(index));
  const parts = bySection
    .map((statements, number) => ({ section: frame.sections[number - 1] ?? null, statements }))
    .filter(({ statements }) => statements.length > 0)
    .slice(0, MAX_PARTS);
  const quota = Math.min(
    MAX_STATEMENTS_PER_PART,
    Math.floor(MAX_STATEMENTS / Math.max(1, parts.length)),
  );

  return parts.map(({ section, statements }) => {
    const topics: readonly (Subtopic | null)[] = [null, ...(section?.subtopics ?? [])];
    const ranked = topics.map((topic) =>
      statements
        .filter((at) => (subtopics[(columns.subtopics[at] ?? 0) - 1] ?? null) === topic)
        .sort((a, b) => rankOf(corpus, a) - rankOf(corpus, b) || a - b),
    );
    const chosen = takeInTurns(ranked, quota).map((list) => list.sort((a, b) => a - b));
    return {
      section,
      topics: topics
        .map((subtopic, index) => ({ subtopic, statements: chosen[index] ?? [] }))
        .filter(({ statements: chosenStatements }) => chosenStatements.length > 0),
      total: statements.length,
    };
  });
}
