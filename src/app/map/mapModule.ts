import { precomputeContext, precomputeProvinces } from '../../map/precompute.ts';
import { toContext, toFine, toFirst, toLevel } from '../../map/topology.ts';
import { KeyboardLiveMap } from './KeyboardLiveMap.tsx';
import { Inset } from './Inset.tsx';

/**
 * All that draws the map, as one part. Nothing of it is needed before the first panel stands: until it
 * has come, the page's own outline is the map, as it is until the boundaries have.
 */
export const mapModule = {
  ...{ precomputeContext, precomputeProvinces },
  ...{ toContext, toFine, toFirst, toLevel },
  ...{ KeyboardLiveMap, Inset },
};
