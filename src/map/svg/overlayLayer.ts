import type { GroupingOverlay } from '../../domain/paint.ts';
import type { MapPalette } from '../../domain/palette.ts';
import type { Adcode } from '../../domain/ids.ts';
import type { Geometry } from '../geometry.ts';
import { LOOK, lookOf } from '../look.ts';
import { levelFor } from '../overlays.ts';
import { element, line, put } from './element.ts';
import { pathOf } from './paths.ts';
import type { Projection } from '../projection.ts';
import type { Patterns } from './patterns.ts';

interface Drawn {
  readonly tint: SVGPathElement;
  readonly hatch: SVGPathElement;
  readonly casing: SVGPathElement;
  readonly outline: SVGPathElement;
}

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
    'stroke-linejoin': 'round',
  });
  const drawn = new Map<string, Drawn>();
  /** Outlines are unions of many shapes: each is made once a geometry. */
  let unions = new WeakMap<object, Map<string, string>>();
  let shapesOf: Geometry | null = null;

  const union = (geometry: Geometry, places: readonly Adcode[], fine: boolean): string => {
    if (places.length === 0) return '';
    const level = levelFor(geometry, places, fine);
    const known = unions.get(level) ?? new Map<string, string>();
    unions.set(level, known);
    const key = places.join();
    const path = known.get(key) ?? pathOf(level.outline(places), projection);
    known.set(key, path);
    return path;
  };

  const add = (id: string): Drawn => {
    const made = {
      tint: element('path', { 'data-tint': id }),
      hatch: element('path', { 'data-hatch': id }),
      casing: line(''),
      outline: line('', { 'data-outline': id }),
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
      const theme = lookOf(palette.legibility);
      if (shapesOf !== geometry) unions = new WeakMap();
      shapesOf = geometry;
      const parts = overlays.map((overlay) => {
        const { id, colour, selected, full, partial } = overlay;
        const look = selected ? theme.overlaySelected : theme.overlay;
        const part = drawn.get(id) ?? add(id);
        const whole = union(geometry, [...full, ...partial], fine);
        put(part.tint, { d: union(geometry, full, fine), fill: colour, 'fill-opacity': look.tint });
        put(part.hatch, {
          d: union(geometry, partial, fine),
          fill: patterns.hatch(colour),
          'fill-opacity': look.hatch,
        });
        put(part.casing, {
          d: whole,
          stroke: palette.casing,
          'stroke-width': look.casing,
          'stroke-opacity': LOOK.casingOpacity,
        });
        put(part.outline, { d: whole, stroke: colour, 'stroke-width': look.line });
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
