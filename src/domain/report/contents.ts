import { addBit, countBits, emptyBits } from '../corpus/bits.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Section, Speaker, Strategy, Subtopic } from './report.ts';

export interface SubtopicContents {
  readonly subtopic: Subtopic;
  readonly speakers: readonly Speaker[];
  readonly strategies: readonly Strategy[];
}

/** Those that are in no sub-topic. */
export interface DirectContents {
  /** In the report's order. */
  readonly statements: Uint32Array;
  readonly strategies: readonly Strategy[];
}

export interface SectionContents extends DirectContents {
  readonly section: Section;
  readonly subtopics: readonly SubtopicContents[];
}

export interface Contents {
  /** Before the first section. */
  readonly opening: DirectContents;
  readonly sections: readonly SectionContents[];
  /** Related strategies that the report does not name. */
  readonly context: readonly Strategy[];
}

export interface Totals {
  /** People quoted by name. */
  readonly speakers: number;
  readonly statements: number;
  readonly strategies: number;
  readonly context: number;
}

export function contentsOf({ frame, speakers, columns }: Corpus): Contents {
  const named = frame.strategies.filter((strategy) => strategy.named);
  const subtopics = frame.sections.flatMap((section) => section.subtopics);
  const statementsBySection = Array.from({ length: frame.sections.length + 1 }, (): number[] => []);
  // In the order of their first statement.
  const speakersBySubtopic = Array.from({ length: subtopics.length + 1 }, () => new Set<number>());
  for (let at = 0; at < columns.size; at += 1) {
    const subtopic = columns.subtopics[at] ?? 0;
    if (subtopic > 0) speakersBySubtopic[subtopic]?.add(columns.speakers[at] ?? 0);
    else statementsBySection[columns.sections[at] ?? 0]?.push(at);
  }
  const directContentsOf = (section: Section | null, index: number): DirectContents => ({
    statements: Uint32Array.from(statementsBySection[index] ?? []),
    strategies: named.filter(
      (strategy) => strategy.section === (section?.id ?? null) && strategy.subtopic === null,
    ),
  });
  return {
    opening: directContentsOf(null, 0),
    sections: frame.sections.map((section, index) => ({
      section,
      ...directContentsOf(section, index + 1),
      subtopics: section.subtopics.map((subtopic) => ({
        subtopic,
        speakers: [...(speakersBySubtopic[subtopics.indexOf(subtopic) + 1] ?? [])].flatMap(
          (number) => speakers[number - 1] ?? [],
        ),
        strategies: named.filter((strategy) => strategy.subtopic === subtopic.id),
      })),
    })),
    context: frame.strategies.filter((strategy) => !strategy.named),
  };
}

export function totalsOf({ frame, speakers, columns }: Corpus): Totals {
  const speakersByName = emptyBits(speakers.length + 1);
  for (let at = 0; at < columns.size; at += 1)
    if (columns.kinds[at] === 0 && columns.speakers[at])
      addBit(speakersByName, columns.speakers[at] ?? 0);
  const strategies = frame.strategies.filter((strategy) => strategy.named).length;
  return {
    speakers: countBits(speakersByName),
    statements: columns.size,
    strategies,
    context: frame.strategies.length - strategies,
  };
}
