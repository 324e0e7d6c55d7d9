import type { Adcode, GroupingId, SpeakerId, StrategyId } from '../ids.ts';
import { targetOf, valuesAt } from './columns.ts';
import type { Corpus } from './corpus.ts';

interface WithCorpus {
  readonly corpus: Corpus;
}

/** Ascending. */
export function statementsOfSpeaker(
  { corpus: { speakers, columns } }: WithCorpus,
  id: SpeakerId,
): Uint32Array {
  const number = speakers.findIndex((speaker) => speaker.id === id) + 1;
  const found: number[] = [];
  if (number > 0)
    for (let at = 0; at < columns.size; at += 1)
      if (columns.speakers[at] === number) found.push(at);
  return Uint32Array.from(found);
}

/** Ascending. */
export function statementsOfStrategy(
  { corpus: { frame, columns } }: WithCorpus,
  id: StrategyId,
): Uint32Array {
  const number = frame.strategies.findIndex((strategy) => strategy.id === id) + 1;
  const { starts, values } = columns.strategies;
  const found: number[] = [];
  if (number > 0)
    for (let at = 0; at < columns.size; at += 1)
      for (let each = starts[at] ?? 0; each < (starts[at + 1] ?? 0); each += 1)
        if (values[each] === number && found.at(-1) !== at) found.push(at);
  return Uint32Array.from(found);
}

export function tiesOfSpeaker(
  linked: WithCorpus,
  id: SpeakerId,
): { readonly places: readonly Adcode[]; readonly groupings: readonly GroupingId[] } {
  const { columns } = linked.corpus;
  const statements = statementsOfSpeaker(linked, id);
  const targets = (lists: typeof columns.places) => [
    ...new Set([...statements].flatMap((at) => [...valuesAt(lists, at)].map(targetOf))),
  ];
  return {
    places: targets(columns.places).flatMap((index) => columns.placeIds[index] ?? []),
    groupings: targets(columns.groupings).flatMap((index) => columns.groupingIds[index] ?? []),
  };
}
