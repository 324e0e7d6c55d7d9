import { type Position, position, valuesAt } from '../corpus/columns.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Section, Subtopic } from '../report/report.ts';

/** About an hour and a half. */
const MAX_STATEMENTS = 60;
const MAX_PER_SECTION = 12;
const MAX_SECTIONS = 20;

/** `subtopic` is null for statements outside all sub-topics. */
interface ChosenTopic {
  readonly subtopic: Subtopic | null;
  readonly statements: readonly Position[];
}

export interface ChosenSection {
  /** Null for statements outside all sections. */
  readonly section: Section | null;
  readonly topics: readonly ChosenTopic[];
  /** Chosen or not. */
  readonly statementCount: number;
}

/** Lower is better: a map suits named people, places and direct quotations best. */
function rankOf({ columns }: Corpus, at: Position): number {
  const isNamed = columns.kinds[at] === 0;
  const places = valuesAt(columns.places, at).length;
  const groupings = valuesAt(columns.groupings, at).length;
  const placeRank = places > 0 ? 0 : groupings > 0 ? 1 : 2;
  const isDirect = ((columns.voices[at] ?? 0) & 1) === 1;
  return (isNamed ? 0 : 6) + 2 * placeRank + (isDirect ? 0 : 1);
}

function takeInTurns<Item>(lists: readonly (readonly Item[])[], max: number): readonly Item[][] {
  const chosen = lists.map((): Item[] => []);
  let remaining = max;
  for (let turn = 0; remaining > 0 && lists.some((list) => list.length > turn); turn += 1)
    for (const [index, list] of lists.entries()) {
      const item = list[turn];
      if (item === undefined || remaining === 0) continue;
      chosen[index]?.push(item);
      remaining -= 1;
    }
  return chosen;
}

/**
 * In the report's order. A section with more statements than its share gives those that suit a map best,
 * spread over its sub-topics. Empty sections and those after {@link MAX_SECTIONS} are left out.
 */
export function chooseStatements(corpus: Corpus): readonly ChosenSection[] {
  const { frame, columns } = corpus;
  const subtopics = frame.sections.flatMap((section) => section.subtopics);
  const bySection = Array.from({ length: frame.sections.length + 1 }, (): Position[] => []);
  for (let index = 0; index < columns.size; index += 1)
    bySection[columns.sections[index] ?? 0]?.push(position(index));
  const sections = bySection
    .map((statements, number) => ({ section: frame.sections[number - 1] ?? null, statements }))
    .filter(({ statements }) => statements.length > 0)
    .slice(0, MAX_SECTIONS);
  const quota = Math.min(
    MAX_PER_SECTION,
    Math.floor(MAX_STATEMENTS / Math.max(1, sections.length)),
  );

  return sections.map(({ section, statements }) => {
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
        .filter(({ statements: taken }) => taken.length > 0),
      statementCount: statements.length,
    };
  });
}
