import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import type { NationalLineKind } from '../src/china/nationalLines.ts';
import type { Row } from './csv.ts';
import { areaFeature, collection, lineFeature, linesOf, polygonsOf } from './geometry.ts';
import type { GeoProblem } from './problem.ts';
import { dissolveBy } from './topology.ts';

export const REPAIR_COLUMNS = ['layer', 'action', 'subject', 'target', 'reason'] as const;
export type RepairRow = Row<(typeof REPAIR_COLUMNS)[number]>;

type AreaLayer = 'prefectures' | 'counties';

const LINE_KINDS: readonly NationalLineKind[] = [
  'ten-dash-line',
  'sea-boundary',
  'undefined-boundary',
];

function isLineKind(text: string): text is NationalLineKind {
  return LINE_KINDS.some((kind) => kind === text);
}

/** The administrative code in the source's `gb`: 156 (China) and six digits. */
function codeOf(properties: Readonly<Record<string, unknown>> | null): string {
  const gb: unknown = properties?.['gb'];
  return typeof gb === 'string' ? gb.slice(3) : '';
}

function rowsFor(rows: readonly RepairRow[], layer: string, action: string): readonly RepairRow[] {
  return rows.filter(({ cells }) => cells.layer === layer && cells.action === action);
}

/** `7100**` covers 710001 as well as 710023. */
function matchesCode(pattern: string, code: string): boolean {
  return new RegExp(`^${pattern.replaceAll('*', '\\d')}$`, 'u').test(code);
}

/** Reports rows that change nothing: the source has changed since they were written. */
export function unusedRepairs(
  source: FeatureCollection,
  rows: readonly RepairRow[],
  layer: AreaLayer,
): GeoProblem[] {
  const codes = source.features.map(({ properties }) => codeOf(properties));
  return rows
    .filter(({ cells }) => cells.layer === layer && ['merge', 'recode'].includes(cells.action))
    .filter(({ cells }) => !codes.some((code) => matchesCode(cells.subject, code)))
    .map(({ where, cells }) => ({
      where,
      what: `no ${layer} polygon of the source has the code ${cells.subject}`,
      remedy: 'Remove the row or correct its subject',
    }));
}

/** The project's code for a code of the source. */
function repairedCode(rows: readonly RepairRow[], layer: AreaLayer, code: string): string {
  const row = rows.find(
    ({ cells }) =>
      cells.layer === layer &&
      ['merge', 'recode'].includes(cells.action) &&
      matchesCode(cells.subject, code),
  );
  return row?.cells.target ?? code;
}

/** The areas of the source under the project's codes, ascending. Areas that the table merges are dissolved. */
export function repairAreas(
  source: FeatureCollection,
  rows: readonly RepairRow[],
  layer: AreaLayer,
): FeatureCollection {
  const areas = source.features
    .filter(({ geometry }) => polygonsOf(geometry).length > 0)
    .map(({ properties, geometry }) => ({
      code: repairedCode(rows, layer, codeOf(properties)),
      polygons: polygonsOf(geometry),
    }));
  const merged = new Set(
    areas.map(({ code }) => code).filter((code, i, all) => all.indexOf(code) < i),
  );
  const parts = areas.map(({ code, polygons }) => areaFeature(code, polygons));
  const toDissolve = topology({
    parts: collection(parts.filter(({ id }) => merged.has(String(id)))),
  });
  const features = [
    ...parts.filter(({ id }) => !merged.has(String(id))),
    ...dissolveBy(toDissolve, 'parts', ({ id }) => id).features,
  ];
  return collection(features.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)));
}

/** The Chinese names of the source under the project's codes, ascending by code. */
export function repairNames(
  source: FeatureCollection,
  rows: readonly RepairRow[],
  layer: AreaLayer,
): readonly (readonly [code: string, name: string])[] {
  return source.features
    .filter(({ geometry }) => polygonsOf(geometry).length > 0)
    .map(({ properties }) => {
      const name: unknown = properties?.['full_name'];
      const code = repairedCode(rows, layer, codeOf(properties));
      return [code, typeof name === 'string' ? name : ''] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The lines of the source with their kinds, which the table gives by the number of the line, from 0. */
export function repairLines(
  source: FeatureCollection,
  rows: readonly RepairRow[],
): { readonly lines: FeatureCollection; readonly problems: readonly GeoProblem[] } {
  const kinds = new Map(
    rowsFor(rows, 'lines', 'kind').map(({ cells }) => [Number(cells.subject), cells.target]),
  );
  const problems: GeoProblem[] = [];
  const features = source.features
    .filter(({ geometry }) => linesOf(geometry).length > 0)
    .flatMap(({ geometry }, index) => {
      const kind = kinds.get(index) ?? '';
      if (isLineKind(kind)) return [lineFeature(linesOf(geometry), { kind })];
      problems.push({
        where: `line ${index} of the source`,
        what: kind === '' ? 'it has no kind' : `its kind "${kind}" is unknown`,
        remedy: `Give it one of ${LINE_KINDS.join(', ')} in geo/tables/repairs.csv`,
      });
      return [];
    });
  return { lines: collection(features), problems };
}
