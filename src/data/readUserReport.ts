import type { Report } from '../domain/report/report.ts';
import type { ReadResult } from './reader.ts';
import { reportSchema } from './reportSchema.ts';

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}

function hasUniqueIds(list: readonly { readonly id: string }[]): boolean {
  return idsOf(list).size === list.length;
}

/** Whether everything that a part of the report refers to exists, once. Regions are not checked. */
function isConsistent(report: Report): boolean {
  const { types, sections, strategies, speakers, statements, notes, paragraphs } = report;
  const sectionIds = idsOf(sections);
  const subtopicIds = idsOf(sections.flatMap(({ subtopics }) => subtopics));
  const strategyIds = idsOf(strategies);
  const speakerIds = idsOf(speakers);
  const typeIds = idsOf(types);
  const isPlaced = ({
    section,
    subtopic,
  }: Pick<Report['statements'][number], 'section' | 'subtopic'>) =>
    (section === null || sectionIds.has(section)) &&
    (subtopic === null || subtopicIds.has(subtopic));
  const isVerbatim = (paragraph: number, text: string): boolean =>
    paragraphs[paragraph - 1]?.includes(text) === true;
  return (
    [types, sections, strategies, speakers, statements].every(hasUniqueIds) &&
    strategies.every((strategy) => typeIds.has(strategy.type) && isPlaced(strategy)) &&
    statements.every(
      (statement) =>
        speakerIds.has(statement.speaker) &&
        isPlaced(statement) &&
        statement.strategies.every((id) => strategyIds.has(id)) &&
        statement.parts.length > 0 &&
        statement.parts.every(({ paragraph, text }) => isVerbatim(paragraph, text)),
    ) &&
    notes.every(({ paragraph, anchor }) => isVerbatim(paragraph, anchor))
  );
}

/** Reads a report that this build has not made: from a file, from the device or from beside the app. Never throws. */
export function readUserReport(json: unknown): ReadResult<Report> {
  const { data } = reportSchema.safeParse(json);
  return data && isConsistent(data) ? { ok: true, value: data } : { ok: false, problem: 'damaged' };
}
