import type { Geometry } from '../geometry.ts';
import type { Projection } from '../projection.ts';
import { type BaseLayer, createBaseLayer } from './baseLayer.ts';
import { type CountyLayer, createCountyLayer } from './countyLayer.ts';
import { createElement } from './element.ts';
import { createEmphasisLayer, type EmphasisLayer } from './emphasis.ts';
import { createLabelLayer, type LabelLayer } from './labelLayer.ts';
import { createMarkerLayer, type MarkerLayer } from './markerLayer.ts';
import { createOverlayLayer, type OverlayLayer } from './overlayLayer.ts';
import { createPatterns, type Patterns } from './patterns.ts';
import { createRegionLevels, type RegionLevels } from './regionLevels.ts';
import { createTextMeasure } from './textWidth.ts';

export interface SvgLayers {
  /** Receives the pointer, and stays in place while the picture on it moves. */
  readonly surface: HTMLElement;
  readonly picture: SVGSVGElement;
  /** Path units. */
  readonly world: SVGGElement;
  /** Names and markers, in CSS pixels. */
  readonly screen: SVGGElement;
  /** The regions that the user can point at. */
  readonly pickable: SVGGElement;
  readonly patterns: Patterns;
  readonly base: BaseLayer;
  readonly regions: RegionLevels;
  readonly counties: CountyLayer;
  readonly overlays: OverlayLayer;
  readonly emphasis: EmphasisLayer;
  readonly labels: LabelLayer;
  readonly markers: MarkerLayer;
}

function createSurface(): HTMLElement {
  const surface = document.createElement('div');
  surface.dataset['map'] = 'svg';
  surface.style.cssText =
    'position:absolute;inset:0;overflow:hidden;touch-action:none;user-select:none;-webkit-user-select:none';
  return surface;
}

function createPictureElement(projection: Projection): SVGSVGElement {
  return createElement('svg', {
    'aria-hidden': 'true',
    focusable: 'false',
    'data-projection': projection.id,
    style:
      'position:absolute;inset:0;width:100%;height:100%;display:block;overflow:visible;transform-origin:0 0;will-change:transform',
  });
}

/** From back to front. Nothing is drawn yet. */
export function createSvgLayers(geometry: Geometry, projection: Projection): SvgLayers {
  const surface = createSurface();
  const picture = createPictureElement(projection);
  surface.append(picture);
  const patterns = createPatterns();
  const base = createBaseLayer(projection);
  const overlays = createOverlayLayer(patterns, projection);
  const emphasis = createEmphasisLayer();
  const markers = createMarkerLayer(projection);
  const textMeasure = createTextMeasure(() => getComputedStyle(picture).fontFamily);
  const labels = createLabelLayer(textMeasure, projection);
  const counties = createCountyLayer(textMeasure, projection);
  const regions = createRegionLevels(geometry, projection);
  const pickable = createElement('g', {}, regions.group, counties.shapes);
  const world = createElement(
    'g',
    {},
    base.countries,
    pickable,
    overlays.areas,
    counties.borders,
    base.lines,
    overlays.outlines,
    emphasis.group,
  );
  const screen = createElement('g', {}, counties.names, labels.group, markers.group);
  picture.append(patterns.defs, world, screen);
  return {
    ...{ surface, picture, world, screen, pickable },
    ...{ patterns, base, regions, counties, overlays, emphasis, labels, markers },
  };
}
