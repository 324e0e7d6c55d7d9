import type { Adcode, GroupingId } from '../ids.ts';
import type { Basis, Report, StatementKind } from '../report/report.ts';

declare const brand: unique symbol;

/** The number of a statement, from 0 in the report's order. */
export type Position = number & { readonly [brand]: 'Position' };

/** Does not check that the statement exists. */
export const position = (index: number): Position => index as Position;

/** The values of statement `n` are those from `starts[n]` to before `starts[n + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly values: Uint16Array;
}

/** References count from 1 in the order of the frame's lists; 0 means none. */
export interface Columns {
  readonly size: number;
  readonly speakers: Uint32Array;
  readonly sections: Uint16Array;
  readonly subtopics: Uint16Array;
  /** Index in {@link KINDS}. */
  readonly kinds: Uint8Array;
  /** Bit 0: has words in quotation marks. Bit 1: has reported words. */
  readonly voices: Uint8Array;
  /** Unknown ones are left out. */
  readonly strategies: Lists;
  /** Ties ({@link tieOf}) to {@link placeIds}. */
  readonly places: Lists;
  /** Ties to {@link groupingIds}. */
  readonly groupings: Lists;
  readonly placeIds: readonly Adcode[];
  readonly groupingIds: readonly GroupingId[];
}

export const KINDS: readonly StatementKind[] = ['named', 'collective', 'government-work-report'];

/** Strongest evidence first. */
export const BASES: readonly Basis[] = ['named', 'post', 'seat', 'heading'];

/** A tie in one number: the index of the place or grouping in its dictionary, and the basis. */
export const tieOf = (target: number, basis: number): number => target * BASES.length + basis;
export const targetOf = (tie: number): number => Math.floor(tie / BASES.length);
export const basisOf = (tie: number): number => tie % BASES.length;

/** Empty where the statement does not exist. */
export function valuesAt({ starts, values }: Lists, at: number): Uint16Array {
  return values.subarray(starts[at] ?? 0, starts[at + 1] ?? 0);
}

function listsOf(rows: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, index) => {
    starts[index + 1] = (starts[index] ?? 0) + row.length;
  });
  return { starts, values: Uint16Array.from(rows.flat()) };
}

/** The number of an id in `ids`, from 1; 0 where it is not among them. */
function numbering(ids: readonly string[]): (id: string | null) => number {
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  return (id) => (id === null ? 0 : (numbers.get(id) ?? 0));
}

export function columnsOf(report: Report): Columns {
  const { statements } = report;
  const speaker = numbering(report.speakers.map(({ id }) => id));
  const section = numbering(report.sections.map(({ id }) => id));
  const subtopic = numbering(report.sections.flatMap((each) => each.subtopics.map(({ id }) => id)));
  const strategy = numbering(report.strategies.map(({ id }) => id));
  const placeIds = [...new Set(statements.flatMap(({ places }) => places.map((tie) => tie.place)))];
  const groupingIds = [
    ...new Set(statements.flatMap(({ groupings }) => groupings.map((tie) => tie.grouping))),
  ];
  const [place, grouping] = [numbering(placeIds), numbering(groupingIds)];
  return {
    size: statements.length,
    speakers: Uint32Array.from(statements, (each) => speaker(each.speaker)),
    sections: Uint16Array.from(statements, (each) => section(each.section)),
    subtopics: Uint16Array.from(statements, (each) => subtopic(each.subtopic)),
    kinds: Uint8Array.from(statements, ({ kind }) => KINDS.indexOf(kind)),
    voices: Uint8Array.from(
      statements,
      ({ parts }) =>
        Number(parts.some(({ kind }) => kind === 'direct')) +
        2 * Number(parts.some(({ kind }) => kind === 'reported')),
    ),
    strategies: listsOf(
      statements.map((each) => each.strategies.map(strategy).filter((number) => number > 0)),
    ),
    places: listsOf(
      statements.map((each) =>
        each.places.map((tie) => tieOf(place(tie.place) - 1, BASES.indexOf(tie.basis))),
      ),
    ),
    groupings: listsOf(
      statements.map((each) =>
        each.groupings.map((tie) => tieOf(grouping(tie.grouping) - 1, BASES.indexOf(tie.basis))),
      ),
    ),
    placeIds,
    groupingIds,
  };
}
