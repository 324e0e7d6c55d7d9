import type { Vocabulary } from '../../domain/view/address.ts';
import { DEFAULT_MAP_LAYER, defaultLayerOf } from '../../domain/view/mapLayerIds.ts';
import { MAP_LAYERS } from '../../map/layers/registry.ts';
import type { AppState } from '../../state/appStore.ts';

/** The ids that the loaded data contains; empty sets for what has not loaded. */
export function vocabularyOf({
  atlas,
  linked,
  report: entry,
}: Pick<AppState, 'atlas' | 'linked' | 'report'>): Vocabulary {
  const groupings = new Set<string>(atlas?.groupings.map(({ id }) => id));
  const report = linked?.report;
  return {
    report: entry.id,
    defaultLayer: linked ? defaultLayerOf(linked.corpus) : DEFAULT_MAP_LAYER,
    regions: new Set<string>([
      ...(atlas?.places.map(({ id }) => id) ?? []),
      ...(atlas?.counties.map(({ id }) => id) ?? []),
      ...groupings,
    ]),
    groupings,
    strategies: new Set<string>(report?.strategies.map(({ id }) => id)),
    speakers: new Set<string>(linked?.corpus.speakers.map(({ id }) => id)),
    types: new Set<string>(report?.types.map(({ id }) => id)),
    sections: new Set<string>(report?.sections.map(({ id }) => id)),
    reports: new Set<string>(linked?.corpus.members?.map(({ corpus: { frame } }) => frame.id)),
    layers: new Set<string>(MAP_LAYERS.map(({ id }) => id)),
  };
}
