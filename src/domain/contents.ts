import type { SectionId } from './ids.ts';
import type { Report, Section, Speaker, Statement, Strategy, Subtopic } from './report.ts';

/** A sub-topic with what stands under it. */
export interface SubtopicContents {
  readonly subtopic: Subtopic;
  readonly speakers: readonly Speaker[];
  readonly strategies: readonly Strategy[];
}

/** What stands in a part of the report, or before the first, but under no sub-topic. */
export interface Loose {
  readonly statements: readonly Statement[];
  readonly strategies: readonly Strategy[];
}

/** A part of the report with what stands under it. */
export interface SectionContents extends Loose {
  readonly section: Section;
  readonly subtopics: readonly SubtopicContents[];
}

/** A report's table of contents. */
export interface Contents {
  /** What stands before the first part. */
  readonly opening: Loose;
  readonly sections: readonly SectionContents[];
  /** Strategies of the field that the report does not name. */
  readonly context: readonly Strategy[];
}

/** What a report holds, in figures. */
export interface Totals {
  /** People quoted by name. */
  readonly speakers: number;
  readonly statements: number;
  readonly strategies: number;
  /** Strategies of the field that the report does not name. */
  readonly context: number;
}

function speakersOf(report: Report, statements: readonly Statement[]): readonly Speaker[] {
  const ids = [...new Set(statements.map((statement) => statement.speaker))];
  return ids.flatMap((id) => report.speakers.find((speaker) => speaker.id === id) ?? []);
}

/** Draws up the table of contents of `report`. */
export function contentsOf(report: Report): Contents {
  const named = report.strategies.filter((strategy) => strategy.named);
  const loose = (section: SectionId | null): Loose => {
    const stands = (item: Statement | Strategy) =>
      item.section === section && item.subtopic === null;
    return { statements: report.statements.filter(stands), strategies: named.filter(stands) };
  };
  return {
    opening: loose(null),
    sections: report.sections.map((section) => ({
      section,
      ...loose(section.id),
      subtopics: section.subtopics.map((subtopic) => ({
        subtopic,
        speakers: speakersOf(
          report,
          report.statements.filter((statement) => statement.subtopic === subtopic.id),
        ),
        strategies: named.filter((strategy) => strategy.subtopic === subtopic.id),
      })),
    })),
    context: report.strategies.filter((strategy) => !strategy.named),
  };
}

/** Counts what `report` holds. */
export function totalsOf(report: Report): Totals {
  const named = report.statements.filter((statement) => statement.kind === 'named');
  const strategies = report.strategies.filter((strategy) => strategy.named).length;
  return {
    speakers: speakersOf(report, named).length,
    statements: report.statements.length,
    strategies,
    context: report.strategies.length - strategies,
  };
}
