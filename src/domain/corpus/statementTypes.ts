import type { Columns, Lists } from './columns.ts';
import type { Corpus } from './corpus.ts';

const known = new WeakMap<Columns, Lists>();

/**
 * The types of every statement's strategies as references from 1, the first strategy's first, each
 * once. Worked out when first asked for.
 */
export function typesOfStatements({ frame, columns }: Corpus): Lists {
  const before = known.get(columns);
  if (before) return before;
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
      let seen = type === 0;
      for (let other = first; other < filled && !seen; other += 1) seen = values[other] === type;
      if (seen) continue;
      values[filled] = type;
      filled += 1;
    }
    starts[at + 1] = filled;
  }
  const lists = { starts, values: values.subarray(0, filled) };
  known.set(columns, lists);
  return lists;
}
