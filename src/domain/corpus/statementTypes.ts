import type { Columns, Lists } from './columns.ts';
import type { Corpus } from './corpus.ts';

/** Cached, because every change of the filters uses them. */
const typesByColumns = new WeakMap<Columns, Lists>();

/** As references from 1, each once, in the order of the strategies. */
export function typesOfStatements({ frame, columns }: Corpus): Lists {
  const cached = typesByColumns.get(columns);
  if (cached) return cached;
  const typeOf = frame.strategies.map(
    ({ type }) => frame.types.findIndex(({ id }) => id === type) + 1,
  );
  const { starts: from, values: strategies } = columns.strategies;
  const starts = new Uint32Array(columns.size + 1);
  const values = new Uint16Array(strategies.length);
  let filled = 0;
  for (let at = 0; at < columns.size; at += 1) {
    const first = filled;
    for (let each = from[at] ?? 0; each < (from[at + 1] ?? 0); each += 1) {
      const type = typeOf[(strategies[each] ?? 0) - 1] ?? 0;
      let isListed = type === 0;
      for (let other = first; other < filled && !isListed; other += 1)
        isListed = values[other] === type;
      if (isListed) continue;
      values[filled] = type;
      filled += 1;
    }
    starts[at + 1] = filled;
  }
  const lists = { starts, values: values.subarray(0, filled) };
  typesByColumns.set(columns, lists);
  return lists;
}
