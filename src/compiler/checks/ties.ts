import type { Draft, WrittenStatement, WrittenStrategy } from '../draft.ts';
import type { Entry } from '../entries.ts';
import type { CompileProblem } from '../problem.ts';

function repeated(ids: readonly string[]): readonly number[] {
  return ids.flatMap((id, i) => (ids.indexOf(id) < i ? [i] : []));
}

function statementProblems(entry: Entry<WrittenStatement>): readonly CompileProblem[] {
  const { id, scope, places, groupings } = entry.value;
  const ties = places.length + groupings.length;
  const problems: CompileProblem[] = [];
  if (scope === 'regional' && ties === 0)
    problems.push(
      entry.problem(
        ['id'],
        `statement "${id}" has no place and no grouping`,
        'add places: or groupings:, or write scope: national',
      ),
    );
  if (scope === 'national' && ties > 0)
    problems.push(
      entry.problem(
        ['scope'],
        `statement "${id}" is national but has places or groupings`,
        'remove scope: national, or the places and groupings',
      ),
    );
  for (const i of repeated(places.map(({ place }) => place)))
    problems.push(entry.problem(['places', i], 'the place is listed twice', 'keep one of the two'));
  for (const i of repeated(groupings.map(({ grouping }) => grouping)))
    problems.push(
      entry.problem(['groupings', i], 'the grouping is listed twice', 'keep one of the two'),
    );
  return problems;
}

function strategyProblems(entry: Entry<WrittenStrategy>): readonly CompileProblem[] {
  const { id, named, paragraphs } = entry.value;
  if (named === paragraphs.length > 0) return [];
  const [what, remedy] = named
    ? ['has no paragraphs', 'add paragraphs:, or write named: false if the report does not name it']
    : ['has named: false, but also paragraphs', 'remove named: false, or the paragraphs'];
  return [entry.problem(['id'], `strategy "${id}" ${what}`, remedy)];
}

/** Regional statements without a region, national ones with a region, and strategies with wrong paragraphs. */
export function tieProblems(draft: Draft): readonly CompileProblem[] {
  return [
    ...(draft.statements?.entries ?? []).flatMap(statementProblems),
    ...(draft.strategies?.entries ?? []).flatMap(strategyProblems),
  ];
}

/** Warnings about speakers, strategies in the paragraphs of statements, documents and reasons that are not used. */
export function usageWarnings(draft: Draft): readonly CompileProblem[] {
  const statements = (draft.statements?.entries ?? []).map(({ value }) => value);
  const strategies = draft.strategies?.entries ?? [];
  const usedSpeakers = new Set<string>(statements.map(({ speaker }) => speaker));
  const usedStrategies = new Set<string>(statements.flatMap((statement) => statement.strategies));
  const stated = new Set(statements.flatMap(({ parts }) => parts.map((part) => part.paragraph)));
  const usedDocuments = new Set(strategies.flatMap(({ value }) => value.documents));
  const usedReasons = new Set(
    statements.flatMap(({ parts }) => parts.map(({ inferred }) => inferred)),
  );
  const unused = (
    noun: string,
    entries: readonly Entry<{ readonly id: string }>[],
    used: ReadonlySet<string | undefined>,
  ) =>
    entries
      .filter(({ value }) => !used.has(value.id))
      .map((entry) =>
        entry.problem(['id'], `the ${noun} "${entry.value.id}" is not used`, 'use it or remove it'),
      );
  return [
    ...unused('speaker', draft.speakers?.entries ?? [], usedSpeakers),
    ...unused(
      'strategy',
      // Headings and transitions belong to no statement: a strategy named only there cannot be used.
      strategies.filter(({ value }) => value.paragraphs.some((each) => stated.has(each))),
      usedStrategies,
    ),
    ...unused('document', draft.documents?.entries ?? [], usedDocuments),
    ...unused('reason', draft.reasons?.entries ?? [], usedReasons),
  ];
}
