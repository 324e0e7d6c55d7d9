import { once } from '../memoize.ts';
import type { FilterDimension, Filters } from '../view/view.ts';
import { addBit, type Bits, emptyBits, union } from './bits.ts';
import { position } from './columns.ts';
import { type Corpus, speakerAt } from './corpus.ts';
import type { StatementIndex } from './statementIndex.ts';
import { typesOfStatements } from './statementTypes.ts';

function groupByNumber(column: ArrayLike<number>, max: number): readonly Bits[] {
  const sets = Array.from({ length: max + 1 }, () => emptyBits(column.length));
  for (let at = 0; at < column.length; at += 1) {
    const set = sets[column[at] ?? 0];
    if (set) addBit(set, at);
  }
  return sets;
}

function groupByType(corpus: Corpus) {
  const { frame, columns } = corpus;
  const sets = frame.types.map(() => emptyBits(columns.size));
  const { starts, values } = typesOfStatements(corpus);
  for (let at = 0; at < columns.size; at += 1)
    for (let each = starts[at] ?? 0; each < (starts[at + 1] ?? 0); each += 1) {
      const set = sets[(values[each] ?? 0) - 1];
      if (set) addBit(set, at);
    }
  return new Map(frame.types.map(({ id }, index) => [id, sets[index]]));
}

function groupBySection({ frame, columns }: Corpus) {
  const sets = groupByNumber(columns.sections, frame.sections.length);
  return new Map(frame.sections.map(({ id }, index) => [id, sets[index + 1]]));
}

function groupByBody(corpus: Corpus): ReadonlyMap<string, Bits> {
  const { columns } = corpus;
  const sets = new Map<string, Bits>();
  for (let at = 0; at < columns.size; at += 1) {
    const body = speakerAt(corpus, position(at))?.body;
    if (body === undefined) continue;
    const set = sets.get(body) ?? emptyBits(columns.size);
    sets.set(body, set);
    addBit(set, at);
  }
  return sets;
}

function groupByVoice({ columns }: Corpus) {
  const sets = groupByNumber(columns.voices, 3);
  const withBit = (number: number) =>
    union(
      [number, 3].flatMap((each) => sets[each] ?? []),
      columns.size,
    );
  return { direct: withBit(1), reported: withBit(2) };
}

function groupByReport({ columns: { size }, members = [] }: Corpus): ReadonlyMap<string, Bits> {
  return new Map(
    members.map(({ corpus: { frame, columns }, from }) => {
      const set = emptyBits(size);
      for (let at = from; at < from + columns.size; at += 1) addBit(set, at);
      return [frame.id, set];
    }),
  );
}

/** Values that the report lacks are left out. The sets of a dimension are made when first used. */
export function createFacetSets(
  corpus: Corpus,
  statements: StatementIndex,
): (dimension: FilterDimension, filters: Filters) => readonly Bits[] {
  const types = once(() => groupByType(corpus));
  const sections = once(() => groupBySection(corpus));
  const bodies = once(() => groupByBody(corpus));
  const voices = once(() => groupByVoice(corpus));
  const reports = once(() => groupByReport(corpus));
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
      case 'reports':
        return filters.reports.flatMap((id) => reports().get(id) ?? []);
      case 'groupings':
        return filters.groupings.map((id) => statements.touching(id));
    }
  };
}
