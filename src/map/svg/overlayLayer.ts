import type { MultiPolygon } from 'geojson';
import { OVERLAY_DASHES } from '../../domain/paints/overlayDashes.ts';
import type { OverlayDash } from '../../domain/paints/overlayStrokes.ts';
import type { GroupingOverlay } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { Adcode } from '../../domain/ids.ts';
import type { Geometry } from '../geometry.ts';
import { MAP_STYLE, mapStyleOf } from '../mapStyle.ts';
import { overlayLevel, overlayOutline } from '../overlayLevel.ts';
import {
  type Attributes,
  createElement,
  LINE_JOINS,
  createLine,
  setAttributes,
} from './element.ts';
import { chunkedEdges, pathOf } from './paths.ts';
import type { Projection } from '../projection.ts';
import type { Patterns } from './patterns.ts';

interface OverlayElements {
  readonly tint: SVGPathElement;
  readonly hatch: SVGPathElement;
  readonly casing: SVGGElement;
  readonly outline: SVGGElement;
  outlinedArea: MultiPolygon;
}

/** Round ends would close the gaps of a dashed line. */
function dashAttributes(dash: OverlayDash, width: number): Attributes {
  const marks = OVERLAY_DASHES[dash];
  return marks.length === 0
    ? { 'stroke-dasharray': 'none', 'stroke-linecap': 'round' }
    : {
        'stroke-dasharray': marks.map((mark) => mark * width).join(' '),
        'stroke-linecap': 'butt',
      };
}

const EMPTY_AREA: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

/** Tint and hatch below the borders, outline and casing above them. */
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
  const areas = createElement('g', { 'pointer-events': 'none' });
  const outlines = createElement('g', {
    'pointer-events': 'none',
    fill: 'none',
    ...LINE_JOINS,
  });
  const elements = new Map<string, OverlayElements>();

  const union = (geometry: Geometry, places: readonly Adcode[], fine: boolean): MultiPolygon =>
    places.length === 0 ? EMPTY_AREA : overlayOutline(overlayLevel(geometry, places, fine), places);

  const add = (id: string): OverlayElements => {
    const created: OverlayElements = {
      tint: createElement('path', { 'data-tint': id }),
      hatch: createElement('path', { 'data-hatch': id }),
      casing: createElement('g', { opacity: MAP_STYLE.casingOpacity }),
      outline: createElement('g', { 'data-outline': id }),
      outlinedArea: EMPTY_AREA,
    };
    elements.set(id, created);
    return created;
  };

  /** Touches nothing when they are already. */
  const setChildren = (parent: Element, wanted: readonly Element[]): void => {
    if (
      wanted.length === parent.children.length &&
      wanted.every((element, index) => element === parent.children[index])
    )
      return;
    parent.replaceChildren(...wanted);
  };

  return {
    areas,
    outlines,
    draw(overlays, geometry, fine, palette) {
      const mapStyle = mapStyleOf(palette.legibility);
      const parts = overlays.map((overlay) => {
        const { id, colour, dash, selected, full, partial } = overlay;
        const style = selected ? mapStyle.overlaySelected : mapStyle.overlay;
        const part = elements.get(id) ?? add(id);
        const allMembers = union(geometry, [...full, ...partial], fine);
        setAttributes(part.tint, {
          d: pathOf(union(geometry, full, fine), projection),
          fill: colour,
          'fill-opacity': style.tint,
        });
        setAttributes(part.hatch, {
          d: pathOf(union(geometry, partial, fine), projection),
          fill: patterns.hatch(colour),
          'fill-opacity': style.hatch,
        });
        if (part.outlinedArea !== allMembers) {
          part.outlinedArea = allMembers;
          for (const edge of [part.casing, part.outline])
            edge.replaceChildren(
              ...chunkedEdges(allMembers, projection).map(({ d }) => createLine(d())),
            );
        }
        setAttributes(part.casing, { stroke: palette.casing, 'stroke-width': style.casing });
        setAttributes(part.outline, {
          stroke: colour,
          'stroke-width': style.line,
          'data-dash': dash,
          ...dashAttributes(dash, style.line),
        });
        return part;
      });
      for (const id of elements.keys())
        if (!overlays.some((overlay) => overlay.id === id)) elements.delete(id);
      setChildren(
        areas,
        parts.flatMap((part) => [part.tint, part.hatch]),
      );
      setChildren(
        outlines,
        parts.flatMap((part) => [part.casing, part.outline]),
      );
    },
  };
}
