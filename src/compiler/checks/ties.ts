import type { Bilingual } from '../../domain/language.ts';
import type { Draft, WrittenStatement, WrittenStrategy } from '../draft.ts';
import type { Entry } from '../entries.ts';
import { NOUNS } from '../nouns.ts';
import type { CompileProblem } from '../problem.ts';

function repeated(ids: readonly string[]): readonly number[] {
  return ids.flatMap((id, i) => (ids.indexOf(id) < i ? [i] : []));
}

function repeatProblems(entry: Entry<WrittenStatement>): readonly CompileProblem[] {
  const { places, groupings } = entry.value;
  const remedy = { zh: '请只保留其中一个', en: 'keep one of the two' };
  const wording = ({ zh, en }: Bilingual) => ({
    zh: `同一${zh}列出了两次`,
    en: `the ${en} is listed twice`,
  });
  return [
    ...repeated(places.map(({ place }) => place)).map((i) =>
      entry.problem(['places', i], wording(NOUNS.place), remedy),
    ),
    ...repeated(groupings.map(({ grouping }) => grouping)).map((i) =>
      entry.problem(['groupings', i], wording(NOUNS.grouping), remedy),
    ),
  ];
}

function statementProblems(entry: Entry<WrittenStatement>): readonly CompileProblem[] {
  const { id, scope, places, groupings } = entry.value;
  const ties = places.length + groupings.length;
  const problems: CompileProblem[] = [];
  if (scope === 'regional' && ties === 0)
    problems.push(
      entry.problem(
        ['id'],
        {
          zh: `发言“${id}”没有地区，也没有区域`,
          en: `statement "${id}" has no place and no grouping`,
        },
        {
          zh: '请添加 places: 或 groupings:，或写 scope: national',
          en: 'add places: or groupings:, or write scope: national',
        },
      ),
    );
  if (scope === 'national' && ties > 0)
    problems.push(
      entry.problem(
        ['scope'],
        {
          zh: `发言“${id}”面向全国，却列有地区或区域`,
          en: `statement "${id}" is national but has places or groupings`,
        },
        {
          zh: '请删去 scope: national，或删去地区和区域',
          en: 'remove scope: national, or the places and groupings',
        },
      ),
    );
  return [...problems, ...repeatProblems(entry)];
}

function strategyProblems(entry: Entry<WrittenStrategy>): readonly CompileProblem[] {
  const { id, named, paragraphs } = entry.value;
  if (named === paragraphs.length > 0) return [];
  if (named)
    return [
      entry.problem(
        ['id'],
        { zh: `战略“${id}”没有段号`, en: `strategy "${id}" has no paragraphs` },
        {
          zh: '请添加 paragraphs:；如果报告没有提到该战略，请写 named: false',
          en: 'add paragraphs:, or write named: false if the report does not name it',
        },
      ),
    ];
  return [
    entry.problem(
      ['id'],
      {
        zh: `战略“${id}”写有 named: false，却列有段号`,
        en: `strategy "${id}" has named: false, but also paragraphs`,
      },
      {
        zh: '请删去 named: false，或删去段号',
        en: 'remove named: false, or the paragraphs',
      },
    ),
  ];
}

/** Regional statements without a region, national ones with a region, and strategies with wrong paragraphs. */
export function tieProblems(draft: Draft): readonly CompileProblem[] {
  return [
    ...(draft.statements?.entries ?? []).flatMap(statementProblems),
    ...(draft.hasStatements ? (draft.strategies?.entries ?? []).flatMap(strategyProblems) : []),
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
    noun: Bilingual,
    entries: readonly Entry<{ readonly id: string }>[],
    used: ReadonlySet<string | undefined>,
  ) =>
    entries
      .filter(({ value }) => !used.has(value.id))
      .map((entry) =>
        entry.problem(
          ['id'],
          {
            zh: `${noun.zh}“${entry.value.id}”没有用到`,
            en: `the ${noun.en} "${entry.value.id}" is not used`,
          },
          { zh: '请引用，或将其删去', en: 'use it or remove it' },
        ),
      );
  return [
    ...unused(NOUNS.speaker, draft.speakers?.entries ?? [], usedSpeakers),
    ...unused(
      NOUNS.strategy,
      // Headings and transitions belong to no statement: a strategy named only there cannot be used.
      strategies.filter(({ value }) => value.paragraphs.some((each) => stated.has(each))),
      usedStrategies,
    ),
    ...unused(NOUNS.document, draft.documents?.entries ?? [], usedDocuments),
    ...unused(NOUNS.reason, draft.reasons?.entries ?? [], usedReasons),
  ];
}
