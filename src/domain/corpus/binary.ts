import type { Adcode, GroupingId } from '../ids.ts';
import type { Columns, Lists } from './columns.ts';

export interface ColumnsHead {
  readonly size: number;
  readonly strategies: number;
  readonly places: number;
  readonly groupings: number;
  readonly placeIds: readonly Adcode[];
  readonly groupingIds: readonly GroupingId[];
}

export function headOf({ size, strategies, places, groupings, ...ids }: Columns): ColumnsHead {
  return {
    size,
    strategies: strategies.values.length,
    places: places.values.length,
    groupings: groupings.values.length,
    placeIds: ids.placeIds,
    groupingIds: ids.groupingIds,
  };
}

/** The widest columns come first, which keeps each column aligned. */
function byteLength({ size, strategies, places, groupings }: ColumnsHead): number {
  return size * (4 + 2 * 2 + 5) + 2 * (strategies + places + groupings);
}

function countsOf({ starts }: Lists): Uint8Array {
  return Uint8Array.from({ length: starts.length - 1 }, (_, at) => {
    const count = (starts[at + 1] ?? 0) - (starts[at] ?? 0);
    if (count > 255) throw new RangeError('a statement has more than 255 ties of one kind');
    return count;
  });
}

function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  let sum = 0;
  for (let at = 0; at < counts.length; at += 1) {
    sum += counts[at] ?? 0;
    starts[at + 1] = sum;
  }
  return starts;
}

/** The columns as little-endian bytes, the byte order of all current browsers. */
export function encodeColumns(columns: Columns): Uint8Array {
  const bytes = new Uint8Array(byteLength(headOf(columns)));
  let at = 0;
  const { strategies, places, groupings } = columns;
  for (const column of [
    columns.speakers,
    columns.sections,
    columns.subtopics,
    strategies.values,
    places.values,
    groupings.values,
    columns.kinds,
    columns.voices,
    countsOf(strategies),
    countsOf(places),
    countsOf(groupings),
  ]) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += column.byteLength;
  }
  return bytes;
}

/** Throws a RangeError when the bytes do not fit `head`. */
export function decodeColumns(head: ColumnsHead, bytes: ArrayBuffer): Columns {
  const { size, placeIds, groupingIds } = head;
  if (bytes.byteLength !== byteLength(head))
    throw new RangeError('the columns are not as long as the report says');
  let at = 0;
  const advance = (length: number, width: number): number => {
    const from = at;
    at += length * width;
    return from;
  };
  const readShorts = (length: number) => new Uint16Array(bytes, advance(length, 2), length);
  const readBytes = () => new Uint8Array(bytes, advance(size, 1), size);
  const speakers = new Uint32Array(bytes, advance(size, 4), size);
  const [sections, subtopics] = [readShorts(size), readShorts(size)];
  const [strategies, places, groupings] = [
    readShorts(head.strategies),
    readShorts(head.places),
    readShorts(head.groupings),
  ];
  const [kinds, voices] = [readBytes(), readBytes()];
  const listWith = (values: Uint16Array): Lists => {
    const starts = startsOf(readBytes());
    if (starts[size] !== values.length) throw new RangeError('the lists do not add up');
    return { starts, values };
  };
  return {
    size,
    speakers,
    sections,
    subtopics,
    kinds,
    voices,
    strategies: listWith(strategies),
    places: listWith(places),
    groupings: listWith(groupings),
    placeIds,
    groupingIds,
  };
}
