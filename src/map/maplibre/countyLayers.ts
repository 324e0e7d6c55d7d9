import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Adcode } from '../../domain/ids.ts';
import type { CountyLabel } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { CountyShapes, Geometry } from '../geometry.ts';
import type { MapScene } from '../port.ts';
import {
  addCounties,
  COUNTY_LAYER,
  COUNTY_SOURCE,
  countyNameFeatures,
  removeCounties,
} from './countyFeatures.ts';

/** Added when counties are switched on, and removed again. */
export interface CountyLayers {
  paint(scene: MapScene, geometry: Geometry): void;
  /** The engine has rebuilt its style. */
  reset(): void;
}

interface Painted {
  readonly counties: CountyShapes;
  readonly labels: readonly CountyLabel[];
  readonly palette: MapPalette;
  readonly hovered: Adcode | null;
  readonly selected: Adcode | null;
}

const LAYERS_OF_STATE = {
  hovered: [COUNTY_LAYER.hover],
  selected: [COUNTY_LAYER.casing, COUNTY_LAYER.selection],
} as const;

export function createCountyLayers(map: MapLibre): CountyLayers {
  let painted: Painted | null = null;

  const remove = (): void => {
    removeCounties(map);
    painted = null;
  };

  const moveState = (
    name: 'hovered' | 'selected',
    before: Adcode | null,
    after: Adcode | null,
  ): void => {
    if (before === after) return;
    const setState = (id: Adcode | null, value: boolean): void => {
      if (id !== null) map.setFeatureState({ source: COUNTY_SOURCE.shapes, id }, { [name]: value });
    };
    setState(before, false);
    setState(after, true);
    for (const layer of LAYERS_OF_STATE[name])
      map.setPaintProperty(layer, 'line-opacity', after === null ? 0 : 1);
  };

  return {
    paint({ hovered, selected, palette, countyLabels: labels = [] }, geometry) {
      const counties = geometry.counties ?? null;
      if (!counties) {
        if (painted) remove();
        return;
      }
      if (painted && (painted.counties !== counties || painted.palette !== palette)) remove();
      // A rebuilt style may still have them.
      if (!painted && map.getSource(COUNTY_SOURCE.shapes)) remove();
      if (!painted) addCounties(map, counties, labels, palette);
      else if (painted.labels !== labels) {
        const source = map.getSource<GeoJSONSource>(COUNTY_SOURCE.names);
        if (source) void source.setData(countyNameFeatures(labels));
      }
      // A region that is also a prefecture has its outline on that level.
      const isCounty = (id: Adcode | null): boolean =>
        id !== null && !id.endsWith('00') && counties.ids.has(id);
      const next: Painted = {
        counties,
        labels,
        palette,
        hovered: isCounty(hovered) ? hovered : null,
        selected: isCounty(selected) ? selected : null,
      };
      moveState('hovered', painted?.hovered ?? null, next.hovered);
      moveState('selected', painted?.selected ?? null, next.selected);
      painted = next;
    },
    reset() {
      painted = null;
    },
  };
}
