import type { FilterDimension, Filters } from '../view/view.ts';
import { addBit, type Bits, emptyBits } from './bits.ts';
import type { Corpus } from './corpus.ts';
import type { StatementIndex } from './statementIndex.ts';
import { typesOfStatements } from './statementTypes.ts';

/** The statements with a number in `column`, for each number from 0 to `most`. */
function byNumber(column: ArrayLike<number>, most: number): readonly Bits[] {
  const sets = Array.from({ length: most + 1 }, () => emptyBits(column.length));
  for (let at = 0; at < column.length; at += 1) {
    const set = sets[column[at] ?? 0];
    if (set) addBit(set, at);
  }
  return sets;
}

function memo<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * The sets behind the filters: for the values that `filters` holds in a dimension, the statements that
 * have each. A value the report does not know has none. Every dimension is gone through when it is
 * first asked for.
 */
export function createFacetSets(
  corpus: Corpus,
  statements: StatementIndex,
): (dimension: FilterDimension, filters: Filters) => readonly Bits[] {
  const { frame: report, columns, speakers } = corpus;
  const types = memo(() => {
    const sets = report.types.map(() => emptyBits(columns.size));
    const { starts, values } = typesOfStatements(corpus);
    for (let at = 0; at < columns.size; at += 1)
      for (let each = starts[at] ?? 0; each < (starts[at + 1] ?? 0); each += 1) {
        const set = sets[(values[each] ?? 0) - 1];
        if (set) addBit(set, at);
      }
    return new Map(report.types.map(({ id }, index) => [id, sets[index]]));
  });
  const sections = memo(() => {
    const sets = byNumber(columns.sections, report.sections.length);
    return new Map(report.sections.map(({ id }, index) => [id, sets[index + 1]]));
  });
  const bodies = memo(() => {
    const found = new Map<string, Bits>();
    for (let at = 0; at < columns.size; at += 1) {
      const body = speakers[(columns.speakers[at] ?? 0) - 1]?.body;
      if (body === undefined) continue;
      const set = found.get(body) ?? emptyBits(columns.size);
      found.set(body, set);
      addBit(set, at);
    }
    return found;
  });
  const voices = memo(() => {
    const sets = byNumber(columns.voices, 3);
    const either = (one: number) => {
      const bits = emptyBits(columns.size);
      for (const number of [one, 3])
        sets[number]?.forEach((word, index) => {
          bits[index] = (bits[index] ?? 0) | word;
        });
      return bits;
    };
    return { direct: either(1), reported: either(2) };
  });
  return (dimension, filters) => {
    switch (dimension) {
      case 'types':
        return filters.types.flatMap((id) => types().get(id) ?? []);
      case 'sections':
        return filters.sections.flatMap((id) => sections().get(id) ?? []);
      case 'bodies':
        return filters.bodies.flatMap((body) => bodies().get(body) ?? []);
      case 'voices':
        return filters.voices.map((voice) => voices()[voice]);
      case 'groupings':
        return filters.groupings.map((id) => statements.touching(id));
    }
  };
}
