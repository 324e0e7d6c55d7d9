import { precomputeContext, precomputeProvinces } from '../../map/precompute.ts';
import { toContext, toFineGeometry, toInitialGeometry, toLevel } from '../../map/topology.ts';
import { KeyboardLiveMap } from './KeyboardLiveMap.tsx';
import { Inset } from './Inset.tsx';

/**
 * Everything that draws the map, as one lazily loaded module. The outline in the page replaces the map until
 * this module and the boundaries have loaded.
 */
export const mapModule = {
  ...{ precomputeContext, precomputeProvinces },
  ...{ toContext, toFineGeometry, toInitialGeometry, toLevel },
  ...{ KeyboardLiveMap, Inset },
};
