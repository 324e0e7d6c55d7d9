import { MAP_STYLE } from '../mapStyle.ts';
import { createElement, setAttributes } from './element.ts';

/** One size on the screen at every zoom. */
export interface Patterns {
  readonly defs: SVGDefsElement;
  /** Strokes rise to the right. */
  hatch(colour: string): string;
  /** Strokes are finer and fall to the right, unlike a hatch. */
  noData(colour: string): string;
  /** Path units to CSS pixels. */
  scale(scale: number): void;
}

/** Pattern ids are unique in the document, not only in one map. */
let mapCount = 0;

export function createPatterns(): Patterns {
  mapCount += 1;
  const prefix = `map-pattern-${mapCount}`;
  const defs = createElement('defs');
  const patterns = new Map<string, SVGPatternElement>();
  let transform = 'scale(1)';

  const paint = (
    kind: string,
    colour: string,
    { step, stroke }: { readonly step: number; readonly stroke: number },
    isRising: boolean,
  ): string => {
    const key = `${kind} ${colour}`;
    let pattern = patterns.get(key);
    if (!pattern) {
      const [from, to] = isRising ? [2 * step, -step] : [-step, 2 * step];
      const d = [-step, 0, step]
        .map((shift) => `M${shift - step} ${from}L${shift + 2 * step} ${to}`)
        .join('');
      pattern = createElement(
        'pattern',
        {
          id: `${prefix}-${patterns.size}`,
          width: step,
          height: step,
          patternUnits: 'userSpaceOnUse',
          patternTransform: transform,
        },
        createElement('path', { d, stroke: colour, 'stroke-width': stroke, fill: 'none' }),
      );
      patterns.set(key, pattern);
      defs.append(pattern);
    }
    return `url(#${pattern.id})`;
  };

  return {
    defs,
    hatch: (colour) => paint('hatch', colour, MAP_STYLE.hatch, true),
    noData: (colour) => paint('no-data', colour, MAP_STYLE.noData, false),
    scale(scale) {
      transform = `scale(${1 / scale})`;
      for (const pattern of patterns.values())
        setAttributes(pattern, { patternTransform: transform });
    },
  };
}
