import { buildProblems } from './builds.ts';
import { isAdcode } from '../../domain/ids.ts';
import { type KnownTables, lookup, lookupRegions, type ReportProblem } from './references.ts';
import type { Draft, WrittenScene } from '../draft.ts';
import { NOUNS } from '../nouns.ts';
import type { CompileProblem } from '../problem.ts';

/** A camera that follows the selection of a scene without a selection. */
function cameraProblem({ camera, select }: WrittenScene, report: ReportProblem): void {
  if (camera === 'selection' && select === undefined)
    report(
      ['camera'],
      {
        zh: '画面跟随所选内容，但未选择任何内容',
        en: 'the camera follows the selection, but nothing is selected',
      },
      { zh: '请添加 select:', en: 'add select:' },
    );
}

function partProblems(draft: Draft, { spotlight }: WrittenScene, report: ReportProblem): void {
  const { statement, parts = [] } = spotlight ?? {};
  const entry = draft.statements?.entries.find(({ value }) => value.id === statement);
  if (!entry) return;
  const all = entry.value.parts.length;
  for (const [i, part] of parts.entries()) {
    if (part <= all) continue;
    const what = {
      zh: `第 ${part} 个片段不存在：发言“${entry.value.id}”只有 ${all} 个片段`,
      en: `part ${part} does not exist: statement "${entry.value.id}" has ${all}`,
    };
    const remedy = { zh: `请写 1 至 ${all} 之间的序号`, en: `write numbers from 1 to ${all}` };
    report(['spotlight', 'parts', i], what, remedy);
  }
}

/** References of scenes to things that do not exist. */
export function deckProblems(draft: Draft, known: KnownTables): readonly CompileProblem[] {
  const problems: CompileProblem[] = [];
  const type = lookup(NOUNS.type, draft.types, 'report.yaml');
  const section = lookup(NOUNS.section, draft.sections, 'report.yaml');
  const strategy = lookup(NOUNS.strategy, draft.strategies, 'strategies.yaml');
  const speaker = lookup(NOUNS.speaker, draft.speakers, 'speakers.yaml');
  const statement = lookup(NOUNS.statement, draft.statements, 'statements.yaml');
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
    buildProblems(draft, entry.value, { place, grouping }, report);
  }
  return problems;
}
