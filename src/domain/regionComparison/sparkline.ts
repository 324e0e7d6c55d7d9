/** A point of a line; null where nothing is known, which interrupts it. */
type LinePoint = readonly [x: number, y: number] | null;

/**
 * The points of small lines that share one scale, from the lowest to the highest of all values.
 * @param lines a list for each line, by year; null where nothing is known
 * @param years ascending, as many as each line has values
 * @param size CSS pixels; y grows downwards
 */
export function sparklines(
  lines: readonly (readonly (number | null)[])[],
  years: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly (readonly LinePoint[])[] {
  const all = lines.flat().filter((value) => value !== null);
  const min = Math.min(...all);
  const extent = Math.max(...all) - min;
  const [first = 0, last = first] = [years.at(0), years.at(-1)];
  return lines.map((values) =>
    values.map((value, index): LinePoint => {
      if (value === null) return null;
      const x =
        last === first ? width / 2 : (((years[index] ?? first) - first) / (last - first)) * width;
      const share = extent === 0 ? 0.5 : (value - min) / extent;
      return [x, height * (1 - share)];
    }),
  );
}

/** The path of a line, with a gap where a point is missing; a point alone is a dot with a round line cap. */
export function linePath(points: readonly LinePoint[]): string {
  return points
    .map((point, index) => {
      if (!point) return '';
      const [x, y] = point.map((value) => value.toFixed(1));
      const begins = (points[index - 1] ?? null) === null;
      const isAlone = begins && (points[index + 1] ?? null) === null;
      return `${begins ? 'M' : 'L'}${x ?? ''} ${y ?? ''}${isAlone ? 'h0' : ''}`;
    })
    .join('');
}
