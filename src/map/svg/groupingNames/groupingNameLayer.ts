import { createElement, setAttributes } from '../element.ts';
import type { LabelTexts } from '../labelTexts.ts';
import { GROUPING_WEIGHT, type GroupingName } from './groupingNames.ts';

export interface GroupingNameLayer {
  readonly group: SVGGElement;
  /** Gives the keys of the texts that it has written. `lineWidth` in CSS pixels. */
  write(names: readonly GroupingName[], lineWidth: number): readonly string[];
}

/** Each name has the colour of its outline. */
export function createGroupingNameLayer(texts: LabelTexts): GroupingNameLayer {
  const lines = createElement('g', { fill: 'none', 'stroke-opacity': 1 });
  const names = createElement('g');
  return {
    group: createElement('g', {}, lines, names),
    write(placed, lineWidth) {
      lines.replaceChildren(
        ...placed.flatMap(({ label, leader }) => {
          if (!leader) return [];
          const [x0, y0, x1, y1] = leader.map((at) => at.toFixed(1));
          const line = createElement('path', { 'data-grouping-line': label.id });
          setAttributes(line, {
            d: `M${String(x0)} ${String(y0)}L${String(x1)} ${String(y1)}`,
            stroke: label.colour,
            'stroke-width': lineWidth,
          });
          return [line];
        }),
      );
      return placed.map(({ label, lines: written, size, height, x, y }, index) => {
        const key = `grouping ${label.id} ${String(index)}`;
        const lineHeight = height / written.length;
        texts.write(names, key, written, {
          'data-grouping-label': label.id,
          'font-size': size.toFixed(2),
          'font-weight': GROUPING_WEIGHT,
          fill: label.colour,
          x: x.toFixed(1),
          y: (y + size * 0.35 - ((written.length - 1) * lineHeight) / 2).toFixed(1),
        });
        return key;
      });
    },
  };
}
