import type { Topology } from 'topojson-specification';
import { holdsLists, isFields, type Reader, readerOf } from './reader.ts';

/** Accepts a TopoJSON topology that has the named objects; their geometry is decoded, and so checked, later. */
export function topologyReader(objects: readonly string[]): Reader<Topology> {
  const isTopology = (json: unknown): json is Topology => {
    if (!isFields(json) || json['type'] !== 'Topology' || !holdsLists(json, ['arcs'])) return false;
    const held = json['objects'];
    return isFields(held) && objects.every((name) => isFields(held[name]));
  };
  return readerOf(null, isTopology, (topology) => topology);
}
