import type { Topology } from 'topojson-specification';
import { hasArrays, isRecord, type Reader, createReader } from './reader.ts';

/** The geometry is checked later, when it is decoded. */
export function topologyReader(objects: readonly string[]): Reader<Topology> {
  const isTopology = (json: unknown): json is Topology => {
    if (!isRecord(json) || json['type'] !== 'Topology' || !hasArrays(json, ['arcs'])) return false;
    const named = json['objects'];
    return isRecord(named) && objects.every((name) => isRecord(named[name]));
  };
  return createReader(null, isTopology, (topology) => topology);
}
