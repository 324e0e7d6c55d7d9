import { isAdcode } from '../../domain/ids.ts';
import { type KnownTables, lookup, lookupRegions, type ReportProblem } from './references.ts';
import type { Draft, WrittenScene } from '../draft.ts';
import type { CompileProblem } from '../problem.ts';

/** A camera that follows the selection of a scene without a selection. */
function cameraProblem({ camera, select }: WrittenScene, report: ReportProblem): void {
  if (camera === 'selection' && select === undefined)
    report(['camera'], 'the camera follows the selection, but nothing is selected', 'add select:');
}

function partProblems(draft: Draft, { spotlight }: WrittenScene, report: ReportProblem): void {
  const { statement, parts = [] } = spotlight ?? {};
  const entry = draft.statements?.entries.find(({ value }) => value.id === statement);
  if (!entry) return;
  const all = entry.value.parts.length;
  for (const [i, part] of parts.entries()) {
    if (part <= all) continue;
    const what = `part ${part} does not exist: statement "${entry.value.id}" has ${all}`;
    report(['spotlight', 'parts', i], what, `write numbers from 1 to ${all}`);
  }
}

/** References of scenes to things that do not exist. */
export function deckProblems(draft: Draft, known: KnownTables): readonly CompileProblem[] {
  const problems: CompileProblem[] = [];
  const type = lookup('strategy type', draft.types, 'report.yaml');
  const section = lookup('section', draft.sections, 'report.yaml');
  const strategy = lookup('strategy', draft.strategies, 'strategies.yaml');
  const speaker = lookup('speaker', draft.speakers, 'speakers.yaml');
  const statement = lookup('statement', draft.statements, 'statements.yaml');
  const { place, grouping } = lookupRegions(known);

  for (const entry of draft.scenes?.entries ?? []) {
    const { select, filters, overlays, spotlight } = entry.value;
    const report: ReportProblem = (path, what, remedy) =>
      problems.push(entry.problem(path, what, remedy));
    const { region } = select ?? {};
    const find = region !== undefined && isAdcode(region) ? place : grouping;
    find(report, ['select', 'region'], region);
    strategy(report, ['select', 'strategy'], select?.strategy);
    speaker(report, ['select', 'speaker'], select?.speaker);
    for (const [i, id] of filters.types.entries()) type(report, ['filters', 'types', i], id);
    for (const [i, id] of filters.sections.entries())
      section(report, ['filters', 'sections', i], id);
    for (const [i, id] of filters.groupings.entries())
      grouping(report, ['filters', 'groupings', i], id);
    for (const [i, id] of overlays.entries()) grouping(report, ['overlays', i], id);
    statement(report, ['spotlight', 'statement'], spotlight?.statement);
    strategy(report, ['spotlight', 'strategy'], spotlight?.strategy);
    cameraProblem(entry.value, report);
    partProblems(draft, entry.value, report);
  }
  return problems;
}
