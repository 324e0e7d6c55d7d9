import type { Bilingual } from '../language.ts';
import type { LinkedReport } from '../filters/filter.ts';
import { type Lists, targetOf } from '../corpus/columns.ts';
import { foldWords } from './foldWords.ts';
import { containsWord, type QueryWord } from './queryWords.ts';

/** Tells of a statement, by its number, whether what it is about holds a word. */
export type SubjectTest = (at: number) => boolean;

const folded = (names: readonly Bilingual[]) =>
  foldWords(names.map(({ zh, en }) => `${zh} ${en}`).join(' '));

/** Whether any of a statement's values is one of those that fit. */
function hasAny(
  { starts, values }: Lists,
  at: number,
  fits: Uint8Array,
  index: (value: number) => number,
) {
  for (let each = starts[at] ?? 0; each < (starts[at + 1] ?? 0); each += 1)
    if (fits[index(values[each] ?? 0)] === 1) return true;
  return false;
}

/**
 * What statements are about, in words that need not stand in them: their places, what these lie in,
 * their groupings and strategies. There are few of those, so that a word is looked for in their names
 * once, and then in no statement.
 */
export function createSubjectTests({
  atlas,
  corpus,
}: LinkedReport): (word: QueryWord) => SubjectTest {
  const { columns, frame } = corpus;
  const places = columns.placeIds.map((id) => folded(atlas.lineage(id).map(({ short }) => short)));
  const groupings = columns.groupingIds.map((id) => {
    const grouping = atlas.grouping(id);
    return grouping ? folded([grouping.short]) : '';
  });
  const strategies = frame.strategies.map(({ title }) => folded([title]));
  return (word) => {
    const fitting = (texts: readonly string[]) =>
      Uint8Array.from(texts, (text) => Number(containsWord(text, word)));
    const [place, grouping, strategy] = [places, groupings, strategies].map(fitting);
    const none = new Uint8Array(0);
    return (at) =>
      hasAny(columns.places, at, place ?? none, targetOf) ||
      hasAny(columns.groupings, at, grouping ?? none, targetOf) ||
      hasAny(columns.strategies, at, strategy ?? none, (number) => number - 1);
  };
}
