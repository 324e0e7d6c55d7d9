import { keysOfName, keysOfSpeaker } from '../compare/matchKeys.ts';
import { sectionId, speakerId, strategyId, strategyTypeId } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import type { KeyDocument, Section, Speaker, Strategy, StrategyType } from '../report/report.ts';
import type { JoinRule } from './joinItems.ts';

function union<Value>(a: readonly Value[], b: readonly Value[]): readonly Value[] {
  return [...new Set([...a, ...b])];
}

/** Names in the same language that differ: an id in pinyin can be that of two people. */
function conflict(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b;
}

/** Both texts where they differ. */
function bothTexts(a: Bilingual | null, b: Bilingual | null): Bilingual | null {
  if (!a || !b || (a.zh === b.zh && a.en === b.en)) return a ?? b;
  return { zh: `${a.zh} ${b.zh}`, en: `${a.en} ${b.en}` };
}

function bothDocuments(
  a: readonly KeyDocument[],
  b: readonly KeyDocument[],
): readonly KeyDocument[] {
  const keyOf = ({ title: { zh, en } }: KeyDocument) => `${zh}\n${en}`;
  const known = new Set(a.map(keyOf));
  return [...a, ...b.filter((document) => !known.has(keyOf(document)))];
}

export const TYPE_RULE: JoinRule<StrategyType> = {
  namesOf: ({ name }) => keysOfName(name),
  isSame: () => true,
  merge: (known) => known,
  withId: (type, id) => ({ ...type, id: strategyTypeId(id) }),
};

/** The ids of sections are often numbers, so only the heading counts. */
export const SECTION_RULE: JoinRule<Section> = {
  namesOf: ({ heading }) => keysOfName(heading),
  isSame: ({ heading: a }, { heading: b }) =>
    keysOfName(a).some((key) => keysOfName(b).includes(key)),
  merge: (known, other) => ({ ...known, subtopics: [...known.subtopics, ...other.subtopics] }),
  withId: (section, id) => ({ ...section, id: sectionId(id) }),
};

/** A strategy that reports classify differently stays two, so that a filter by type finds both. */
export const STRATEGY_RULE: JoinRule<Strategy> = {
  namesOf: ({ title }) => keysOfName(title),
  isSame: (a, b) => a.type === b.type,
  merge: (known, other) => {
    const places = union(known.places, other.places);
    const groupings = union(known.groupings, other.groupings);
    return {
      ...known,
      named: known.named || other.named,
      // Paragraphs are numbered in each report; its own strategy has them.
      paragraphs: [],
      places,
      groupings,
      scope: places.length + groupings.length === 0 ? 'national' : 'regional',
      documents: bothDocuments(known.documents, other.documents),
      note: bothTexts(known.note, other.note),
      alsoIn: union(known.alsoIn ?? [], other.section === null ? [] : [other.section]),
    };
  },
  withId: (strategy, id) => ({ ...strategy, id: strategyId(id) }),
};

/** A person has one entry, with the post in the first report; each statement keeps the post in its own. */
export const SPEAKER_RULE: JoinRule<Speaker> = {
  namesOf: keysOfSpeaker,
  isSame: ({ name: a }, { name: b }) => !conflict(a.zh, b.zh),
  merge: (known) => known,
  withId: (speaker, id) => ({ ...speaker, id: speakerId(id) }),
};
