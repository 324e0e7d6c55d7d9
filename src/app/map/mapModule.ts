import {
  precomputeContext,
  precomputePrefectures,
  precomputeProvinces,
} from '../../map/precompute.ts';
import { toContext, toFineGeometry, toInitialGeometry, toLevel } from '../../map/topology.ts';
import { KeyboardLiveMap } from './KeyboardLiveMap.tsx';
import { Inset } from './Inset.tsx';

/** Everything that draws the map; the outline in the page replaces it until it has loaded. */
export const mapModule = {
  ...{ precomputeContext, precomputePrefectures, precomputeProvinces },
  ...{ toContext, toFineGeometry, toInitialGeometry, toLevel },
  ...{ KeyboardLiveMap, Inset },
};
