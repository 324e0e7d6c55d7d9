import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { SearchName } from '../../domain/region.ts';
import type { SearchIndex } from '../../domain/search/searchIndex.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { searchPart } from './searchPart.ts';

/** The index once it is there. */
export type IndexState = SearchIndex | 'waiting';

/**
 * Builds the search index when it is first `wanted`, and again when regions, report or spellings arrive.
 * Its code is a part of its own, so that the first picture does not wait for either.
 * @param onBuilt hears of every new index
 */
export function useSearchIndex(
  names: readonly SearchName[] | null,
  wanted: boolean,
  onBuilt: (index: SearchIndex) => void,
): IndexState {
  const atlas = useAtlas((state) => state.atlas);
  const linked = useAtlas((state) => state.linked);
  const [index, setIndex] = useState<IndexState>('waiting');
  const announce = useEffectEvent(onBuilt);
  const part = useSyncExternalStore(searchPart.watch, searchPart.read);
  const make = part.status === 'here' ? part.module.createSearchIndex : null;
  useEffect(() => {
    if (wanted) searchPart.want();
  }, [wanted]);
  useEffect(() => {
    if (!wanted || !atlas || !make) return;
    let current = true;
    const build = async () => {
      await Promise.resolve();
      if (!current) return;
      const built = make({ atlas, names, linked });
      setIndex(built);
      announce(built);
    };
    void build();
    return () => {
      current = false;
    };
  }, [wanted, atlas, names, linked, make]);
  return index;
}
