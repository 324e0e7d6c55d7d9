import type { Corpus, Member } from '../corpus/corpus.ts';
import { subtopicId } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import { freeId } from '../report/freeId.ts';
import { togetherId } from '../report/library.ts';
import type { ReportFrame, Section, Strategy } from '../report/report.ts';
import { joinColumns } from './joinColumns.ts';
import { joinItems, type JoinedItems } from './joinItems.ts';
import { SECTION_RULE, SPEAKER_RULE, STRATEGY_RULE, TYPE_RULE } from './joinParts.ts';
import { joinTexts } from './joinTexts.ts';

const PLUS = ' + ';

/** The texts in their order, each once. */
function joinNames(names: readonly Bilingual[], separator = PLUS): Bilingual {
  const join = (texts: readonly string[]) => [...new Set(texts)].filter(Boolean).join(separator);
  return { zh: join(names.map(({ zh }) => zh)), en: join(names.map(({ en }) => en)) };
}

/** The sections of each report, with sub-topics whose ids no other report has. */
function withOwnSubtopics(corpora: readonly Corpus[]): readonly (readonly Section[])[] {
  const taken = new Set<string>();
  return corpora.map(({ frame }) =>
    frame.sections.map((section) => ({
      ...section,
      subtopics: section.subtopics.map((subtopic) => {
        const id = subtopicId(freeId(subtopic.id, (each) => taken.has(each)));
        taken.add(id);
        return { ...subtopic, id };
      }),
    })),
  );
}

/** By its id in a report: the item in the joined report. */
function tableOf<Item extends { readonly id: string }>(
  own: readonly Item[],
  { items, indices }: JoinedItems<Item>,
  report: number,
): ReadonlyMap<string, Item> {
  return new Map(
    own.flatMap(({ id }, index) => {
      const item = items[indices[report]?.[index] ?? -1];
      return item ? [[id, item]] : [];
    }),
  );
}

/** The items of one report under their ids in the joined report. */
function withJoinedIds<Item extends { readonly id: string }>(
  own: readonly Item[],
  table: ReadonlyMap<string, Item>,
): readonly Item[] {
  return own.map((item) => ({ ...item, id: table.get(item.id)?.id ?? item.id }));
}

/** The joined strategies with the reports that list them. */
function withReports(
  { items, indices }: JoinedItems<Strategy>,
  corpora: readonly Corpus[],
): readonly Strategy[] {
  const reports = items.map((): string[] => []);
  for (const [report, list] of indices.entries())
    for (const index of list) reports[index]?.push(corpora[report]?.frame.id ?? '');
  return items.map((item, index) => ({ ...item, reports: reports[index] ?? [] }));
}

function frameOf(
  corpora: readonly Corpus[],
  parts: Pick<ReportFrame, 'types' | 'sections' | 'strategies'>,
): ReportFrame {
  const frames = corpora.map(({ frame }) => frame);
  const dates = frames.map(({ date }) => date).sort();
  return {
    schema: 1,
    id: togetherId(frames.map(({ id }) => id)),
    title: joinNames(frames.map(({ title }) => title)),
    short: joinNames(frames.map(({ short }) => short)),
    publisher: joinNames(
      frames.map(({ publisher }) => publisher),
      ' · ',
    ),
    reporters: null,
    date: dates.at(-1) ?? '',
    provenance: joinNames(
      frames.map(({ provenance }) => provenance),
      ' ',
    ),
    language: frames[0]?.language ?? 'zh',
    ...parts,
  };
}

/**
 * Several reports as one, for display: their statements one report after the other, their types, sections,
 * strategies and speakers joined where they mean the same. Ids of the first report stay; another one's change
 * only where they would be taken. One report alone is returned unchanged. Throws a RangeError without reports.
 */
export function joinReports(corpora: readonly Corpus[]): Corpus {
  const [first, ...others] = corpora;
  if (!first) throw new RangeError('no reports to join');
  if (others.length === 0) return first;
  const types = joinItems(
    corpora.map(({ frame }) => frame.types),
    TYPE_RULE,
  );
  const ownSections = withOwnSubtopics(corpora);
  const sections = joinItems(ownSections, SECTION_RULE);
  const ownStrategies = corpora.map(({ frame }, report) => {
    const typeOf = tableOf(frame.types, types, report);
    const sectionOf = tableOf(frame.sections, { ...sections }, report);
    const before = frame.sections.flatMap(({ subtopics }) => subtopics);
    const after = ownSections[report]?.flatMap(({ subtopics }) => subtopics) ?? [];
    const subtopicOf = new Map(before.map(({ id }, index) => [id, after[index]?.id ?? null]));
    return frame.strategies.map((strategy) => ({
      ...strategy,
      type: typeOf.get(strategy.type)?.id ?? strategy.type,
      section: strategy.section && (sectionOf.get(strategy.section)?.id ?? null),
      subtopic: strategy.subtopic && (subtopicOf.get(strategy.subtopic) ?? null),
    }));
  });
  const strategies = joinItems(ownStrategies, STRATEGY_RULE);
  const speakers = joinItems(
    corpora.map((corpus) => corpus.speakers),
    SPEAKER_RULE,
  );
  const subtopics = sections.items.flatMap((section) => section.subtopics);
  const subtopicIndex = new Map(subtopics.map(({ id }, index) => [id, index]));
  let from = 0;
  const members = corpora.map((corpus, report): Member => {
    const own = ownSections[report] ?? [];
    const strategiesHere = ownStrategies[report] ?? [];
    const frame: ReportFrame = {
      ...corpus.frame,
      // All of them: a type has one colour and one symbol.
      types: types.items,
      sections: withJoinedIds(own, tableOf(own, sections, report)),
      strategies: withJoinedIds(strategiesHere, tableOf(strategiesHere, strategies, report)),
    };
    const people = withJoinedIds(corpus.speakers, tableOf(corpus.speakers, speakers, report));
    const member = { corpus: { ...corpus, frame, speakers: people }, from };
    from += corpus.columns.size;
    return member;
  });
  return {
    frame: frameOf(corpora, {
      types: types.items,
      sections: sections.items,
      strategies: withReports(strategies, corpora),
    }),
    speakers: speakers.items,
    columns: joinColumns(
      corpora.map(({ columns }, report) => ({
        columns,
        speakers: speakers.indices[report] ?? [],
        sections: sections.indices[report] ?? [],
        subtopics: (ownSections[report] ?? []).flatMap((section) =>
          section.subtopics.map(({ id }) => subtopicIndex.get(id) ?? -1),
        ),
        strategies: strategies.indices[report] ?? [],
      })),
    ),
    texts: joinTexts(members),
    members,
  };
}
