import type { RegionId } from '../../domain/ids.ts';

/** One number of a table, or that there is none. */
export interface TableValue {
  readonly adcode: RegionId;
  /** As it is written, without unit and time; null where the table does not name it. */
  readonly indicator: string | null;
  readonly year: number | null;
  /** `Q1`, `H1`, `M03` or `M01-M06`; missing for a whole year. */
  readonly period?: string;
  /** As it is written, in the unit of its indicator; null for no data. */
  readonly value: number | null;
}

/** A number of the whole country: of a row such as 全国. */
export type NationalValue = Omit<TableValue, 'adcode'>;

export interface TableIndicator {
  readonly name: string | null;
  readonly unit: string | null;
}
