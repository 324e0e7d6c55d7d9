import { basisOf, type Columns, type Lists, targetOf, tieOf } from '../corpus/columns.ts';

/** For each number of a report, from 1, the index in the joined report, from 0. */
export type Renumbering = readonly number[];

/** The columns of a report, with where its parts are in the joined report. */
export interface ColumnsToJoin {
  readonly columns: Columns;
  readonly speakers: Renumbering;
  readonly sections: Renumbering;
  readonly subtopics: Renumbering;
  readonly strategies: Renumbering;
}

/** References count from 1; 0 means none and stays. */
const renumbered =
  (table: Renumbering) =>
  (number: number): number =>
    number === 0 ? 0 : (table[number - 1] ?? -1) + 1;

/** Fills `joined` with the columns of the reports, one after the other. */
function joinColumn<Column extends Uint8Array | Uint16Array | Uint32Array>(
  joined: Column,
  parts: readonly ColumnsToJoin[],
  numberOf: (part: ColumnsToJoin) => (at: number) => number,
): Column {
  let filled = 0;
  for (const part of parts) {
    const value = numberOf(part);
    for (let at = 0; at < part.columns.size; at += 1) joined[filled + at] = value(at);
    filled += part.columns.size;
  }
  return joined;
}

function joinLists(
  lists: readonly { readonly list: Lists; readonly value: (value: number) => number }[],
): Lists {
  const size = lists.reduce((sum, { list }) => sum + list.starts.length - 1, 0);
  const total = lists.reduce((sum, { list }) => sum + list.values.length, 0);
  const starts = new Uint32Array(size + 1);
  const values = new Uint16Array(total);
  let [at, filled] = [0, 0];
  for (const { list, value } of lists) {
    for (let each = 0; each + 1 < list.starts.length; each += 1) {
      at += 1;
      starts[at] = filled + (list.starts[each + 1] ?? 0);
    }
    for (let each = 0; each < list.values.length; each += 1)
      values[filled + each] = value(list.values[each] ?? 0);
    filled += list.values.length;
  }
  return { starts, values };
}

/** The ids of all reports, each once, and where those of each report are. */
function joinIds<Id extends string>(lists: readonly (readonly Id[])[]) {
  const ids = [...new Set(lists.flat())];
  const places = new Map(ids.map((id, index) => [id, index]));
  return { ids, tables: lists.map((list) => list.map((id) => places.get(id) ?? 0)) };
}

const retied =
  (table: Renumbering | undefined) =>
  (tie: number): number => {
    const target = targetOf(tie);
    return tieOf(table?.[target] ?? target, basisOf(tie));
  };

/** The statements of all reports, one report after the other. */
export function joinColumns(parts: readonly ColumnsToJoin[]): Columns {
  const size = parts.reduce((sum, { columns }) => sum + columns.size, 0);
  const places = joinIds(parts.map(({ columns }) => columns.placeIds));
  const groupings = joinIds(parts.map(({ columns }) => columns.groupingIds));
  const column =
    (name: 'speakers' | 'sections' | 'subtopics') =>
    (part: ColumnsToJoin): ((at: number) => number) => {
      const number = renumbered(part[name]);
      return (at) => number(part.columns[name][at] ?? 0);
    };
  const same =
    (name: 'kinds' | 'voices') =>
    ({ columns }: ColumnsToJoin) =>
    (at: number) =>
      columns[name][at] ?? 0;
  return {
    size,
    speakers: joinColumn(new Uint32Array(size), parts, column('speakers')),
    sections: joinColumn(new Uint16Array(size), parts, column('sections')),
    subtopics: joinColumn(new Uint16Array(size), parts, column('subtopics')),
    kinds: joinColumn(new Uint8Array(size), parts, same('kinds')),
    voices: joinColumn(new Uint8Array(size), parts, same('voices')),
    strategies: joinLists(
      parts.map(({ columns, strategies }) => ({
        list: columns.strategies,
        value: renumbered(strategies),
      })),
    ),
    places: joinLists(
      parts.map(({ columns }, index) => ({
        list: columns.places,
        value: retied(places.tables[index]),
      })),
    ),
    groupings: joinLists(
      parts.map(({ columns }, index) => ({
        list: columns.groupings,
        value: retied(groupings.tables[index]),
      })),
    ),
    placeIds: places.ids,
    groupingIds: groupings.ids,
  };
}
