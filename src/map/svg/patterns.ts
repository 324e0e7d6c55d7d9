import { MAP_STYLE } from '../mapStyle.ts';
import { element, put } from './element.ts';

/** Patterns stand at one size on the screen, whatever the zoom. */
export interface Patterns {
  readonly defs: SVGDefsElement;
  /** The paint for a hatch in `colour`, rising to the right. */
  hatch(colour: string): string;
  /** The paint for "no data" in `colour`: finer, falling to the right, never taken for a hatch. */
  noData(colour: string): string;
  /** `scale`: path units to CSS pixels. */
  scale(scale: number): void;
}

let surfaces = 0;

export function createPatterns(): Patterns {
  surfaces += 1;
  const prefix = `map-pattern-${surfaces}`;
  const defs = element('defs');
  const made = new Map<string, SVGPatternElement>();
  let transform = 'scale(1)';

  const paint = (
    kind: string,
    colour: string,
    { step, stroke }: { readonly step: number; readonly stroke: number },
    rising: boolean,
  ): string => {
    const key = `${kind} ${colour}`;
    let pattern = made.get(key);
    if (!pattern) {
      const [from, to] = rising ? [2 * step, -step] : [-step, 2 * step];
      const d = [-step, 0, step]
        .map((shift) => `M${shift - step} ${from}L${shift + 2 * step} ${to}`)
        .join('');
      pattern = element(
        'pattern',
        {
          id: `${prefix}-${made.size}`,
          width: step,
          height: step,
          patternUnits: 'userSpaceOnUse',
          patternTransform: transform,
        },
        element('path', { d, stroke: colour, 'stroke-width': stroke, fill: 'none' }),
      );
      made.set(key, pattern);
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
      for (const pattern of made.values()) put(pattern, { patternTransform: transform });
    },
  };
}
