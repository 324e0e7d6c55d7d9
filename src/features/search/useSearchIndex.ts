import { useEffect, useEffectEvent, useState } from 'react';
import type { SearchName } from '../../domain/region.ts';
import type { SearchIndex } from '../../domain/search/searchIndex.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';

/** The index once it is there, or why it is not. */
export type IndexState = SearchIndex | 'waiting' | 'failed';

/**
 * Builds the search index when it is first `wanted`, and again when regions, report or spellings arrive.
 * Its code comes with it, so that the first picture does not wait for either.
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
  useEffect(() => {
    if (!wanted || !atlas) return;
    let current = true;
    const build = async () => {
      try {
        const { createSearchIndex } = await import('../../domain/search/searchIndex.ts');
        if (!current) return;
        const built = createSearchIndex({ atlas, names, linked });
        setIndex(built);
        announce(built);
      } catch {
        if (current) setIndex('failed');
      }
    };
    void build();
    return () => {
      current = false;
    };
  }, [wanted, atlas, names, linked]);
  return index;
}
