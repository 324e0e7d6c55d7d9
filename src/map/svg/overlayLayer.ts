import type { MultiPolygon } from 'geojson';
import type { GroupingOverlay } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { Adcode } from '../../domain/ids.ts';
import type { Geometry } from '../geometry.ts';
import { MAP_STYLE, mapStyleOf } from '../mapStyle.ts';
import { overlayLevel } from '../overlayLevel.ts';
import { element, JOINED, line, put } from './element.ts';
import { edgesOf, pathOf } from './paths.ts';
import type { Projection } from '../projection.ts';
import type { Patterns } from './patterns.ts';

interface Drawn {
  readonly tint: SVGPathElement;
  readonly hatch: SVGPathElement;
  readonly casing: SVGGElement;
  readonly outline: SVGGElement;
  /** What casing and outline run around. */
  around: MultiPolygon;
}

const NOWHERE: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

/** Groupings switched on: a tint and a hatch beneath the borders, an outline with casing above them. */
export interface OverlayLayer {
  readonly areas: SVGGElement;
  readonly outlines: SVGGElement;
  draw(
    overlays: readonly GroupingOverlay[],
    geometry: Geometry,
    fine: boolean,
    palette: MapPalette,
  ): void;
}

export function createOverlayLayer(patterns: Patterns, projection: Projection): OverlayLayer {
  const areas = element('g', { 'pointer-events': 'none' });
  const outlines = element('g', {
    'pointer-events': 'none',
    fill: 'none',
    ...JOINED,
  });
  const drawn = new Map<string, Drawn>();
  /** Outlines are unions of many shapes: each is made once a geometry. */
  let unions = new WeakMap<object, Map<string, MultiPolygon>>();
  let shapesOf: Geometry | null = null;

  const union = (geometry: Geometry, places: readonly Adcode[], fine: boolean): MultiPolygon => {
    if (places.length === 0) return NOWHERE;
    const level = overlayLevel(geometry, places, fine);
    const known = unions.get(level) ?? new Map<string, MultiPolygon>();
    unions.set(level, known);
    const key = places.join();
    const area = known.get(key) ?? level.outline(places);
    known.set(key, area);
    return area;
  };

  const add = (id: string): Drawn => {
    const made: Drawn = {
      tint: element('path', { 'data-tint': id }),
      hatch: element('path', { 'data-hatch': id }),
      casing: element('g', { opacity: MAP_STYLE.casingOpacity }),
      outline: element('g', { 'data-outline': id }),
      around: NOWHERE,
    };
    drawn.set(id, made);
    return made;
  };

  /** Puts `wanted` into `parent` in order, without moving what stands right already. */
  const arrange = (parent: Element, wanted: readonly Element[]): void => {
    if (
      wanted.length === parent.children.length &&
      wanted.every((one, at) => one === parent.children[at])
    )
      return;
    parent.replaceChildren(...wanted);
  };

  return {
    areas,
    outlines,
    draw(overlays, geometry, fine, palette) {
      const theme = mapStyleOf(palette.legibility);
      if (shapesOf !== geometry) unions = new WeakMap();
      shapesOf = geometry;
      const parts = overlays.map((overlay) => {
        const { id, colour, selected, full, partial } = overlay;
        const look = selected ? theme.overlaySelected : theme.overlay;
        const part = drawn.get(id) ?? add(id);
        const whole = union(geometry, [...full, ...partial], fine);
        put(part.tint, {
          d: pathOf(union(geometry, full, fine), projection),
          fill: colour,
          'fill-opacity': look.tint,
        });
        put(part.hatch, {
          d: pathOf(union(geometry, partial, fine), projection),
          fill: patterns.hatch(colour),
          'fill-opacity': look.hatch,
        });
        if (part.around !== whole) {
          part.around = whole;
          for (const edge of [part.casing, part.outline])
            edge.replaceChildren(...edgesOf(whole, projection).map(({ d }) => line(d())));
        }
        put(part.casing, { stroke: palette.casing, 'stroke-width': look.casing });
        put(part.outline, { stroke: colour, 'stroke-width': look.line });
        return part;
      });
      for (const id of drawn.keys())
        if (!overlays.some((overlay) => overlay.id === id)) drawn.delete(id);
      arrange(
        areas,
        parts.flatMap((part) => [part.tint, part.hatch]),
      );
      arrange(
        outlines,
        parts.flatMap((part) => [part.casing, part.outline]),
      );
    },
  };
}
