import type { Bilingual } from '../language.ts';
import type { LinkedReport } from '../filters/filter.ts';
import { type Lists, targetOf } from '../corpus/columns.ts';
import { foldWords } from './foldWords.ts';
import { containsWord, type QueryWord } from './queryWords.ts';

export type SubjectTest = (at: number) => boolean;

const foldNames = (names: readonly Bilingual[]) =>
  foldWords(names.map(({ zh, en }) => `${zh} ${en}`).join(' '));

function hasAny(
  { starts, values }: Lists,
  at: number,
  matches: Uint8Array,
  index: (value: number) => number,
) {
  for (let each = starts[at] ?? 0; each < (starts[at + 1] ?? 0); each += 1)
    if (matches[index(values[each] ?? 0)] === 1) return true;
  return false;
}

/** A report has few subjects: a word is searched in their names once, not for each statement. */
export function createSubjectTests({
  atlas,
  corpus,
}: LinkedReport): (word: QueryWord) => SubjectTest {
  const { columns, frame } = corpus;
  const places = columns.placeIds.map((id) =>
    foldNames(atlas.lineage(id).map(({ short }) => short)),
  );
  const groupings = columns.groupingIds.map((id) => {
    const grouping = atlas.grouping(id);
    return grouping ? foldNames([grouping.short]) : '';
  });
  const strategies = frame.strategies.map(({ title }) => foldNames([title]));
  return (word) => {
    const matching = (texts: readonly string[]) =>
      Uint8Array.from(texts, (text) => Number(containsWord(text, word)));
    const [place, grouping, strategy] = [places, groupings, strategies].map(matching);
    const none = new Uint8Array(0);
    return (at) =>
      hasAny(columns.places, at, place ?? none, targetOf) ||
      hasAny(columns.groupings, at, grouping ?? none, targetOf) ||
      hasAny(columns.strategies, at, strategy ?? none, (number) => number - 1);
  };
}
