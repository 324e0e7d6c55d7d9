import { isAdcode, isSlug } from '../domain/ids.ts';
import { type IndicatorSeries, unpackIndicators } from '../domain/indicators/indicator.ts';
import { isOwnId, type OwnSeries } from '../domain/indicators/ownFigures.ts';
import { isRecord } from './reader.ts';

const isNumberOrNull = (value: unknown): boolean => value === null || Number.isFinite(value);

const isText = (value: unknown): boolean =>
  isRecord(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string';

/** A list of so many items that all pass. */
function isList(value: unknown, length: number, passes: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length === length && value.every(passes);
}

/** At least one, ascending. */
function isYears(value: unknown): value is readonly number[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((year: unknown, at) => {
    const before: unknown = at === 0 ? 0 : value[at - 1];
    return Number.isInteger(year) && Number(year) > Number(before);
  });
}

function isSeries(series: unknown, places: number): boolean {
  if (!isRecord(series)) return false;
  const { id, measure, decimals, isOwn, perHead, years } = series;
  return (
    typeof id === 'string' &&
    isSlug(id) &&
    isOwnId(id) &&
    isOwn === true &&
    perHead === null &&
    (measure === 'rate' || measure === 'amount') &&
    Number.isInteger(decimals) &&
    Number(decimals) >= 0 &&
    Number(decimals) <= 20 &&
    [series['name'], series['unit'], series['note'], series['source'], series['status']].every(
      isText,
    ) &&
    isYears(years) &&
    isList(series['national'], years.length, isNumberOrNull) &&
    isList(series['values'], years.length, (row) => isList(row, places, isNumberOrNull))
  );
}

/** Whether a value of the device, which anybody may have changed, is a series as this version stores it. */
function isOwnSeries(json: unknown): json is OwnSeries {
  if (!isRecord(json) || json['schema'] !== 1) return false;
  const { places, series } = json;
  return (
    Array.isArray(places) &&
    places.every((place) => typeof place === 'string' && isAdcode(place)) &&
    Array.isArray(series) &&
    series.length === 1 &&
    isSeries(series[0], places.length)
  );
}

/** Null for what is no series of this version. Never throws. */
export function readOwnFigures(json: unknown): IndicatorSeries | null {
  return isOwnSeries(json) ? (unpackIndicators(json)[0] ?? null) : null;
}
