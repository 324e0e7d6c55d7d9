import {
  type IndicatorTable,
  type PackedIndicators,
  unpackIndicators,
} from '../domain/indicators/indicator.ts';
import { createReader, hasArrays, isRecord, type Reader } from './reader.ts';

function isPacked(json: unknown): json is PackedIndicators {
  return isRecord(json) && hasArrays(json, ['places', 'series']);
}

export const readIndicators: Reader<IndicatorTable> = createReader(1, isPacked, unpackIndicators);
