import { isSlug } from '../ids.ts';

/** How values become classes: the same number of places in each, the same width, or the largest gaps between them. */
export const CLASS_METHODS = ['quantile', 'equal', 'natural'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** How many classes a map may have. */
export const CLASS_COUNTS = { min: 3, max: 9 } as const;

/** Which indicator the map shows, and how. */
export interface IndicatorView {
  readonly id: string;
  /** Null for the last year of the series. */
  readonly year: number | null;
  readonly method: ClassMethod;
  /** Within {@link CLASS_COUNTS}; fewer are drawn where there are fewer different values. */
  readonly classes: number;
}

export const DEFAULT_INDICATOR: IndicatorView = {
  id: 'income',
  year: null,
  method: 'quantile',
  classes: 5,
};

/** As in the address, e.g. `income.2023.natural.4`; parts at the end that are the default are left out. */
export function encodeIndicator({ id, year, method, classes }: IndicatorView): string {
  const parts = [id, year === null ? 'last' : String(year), method, String(classes)];
  const defaults = ['', 'last', DEFAULT_INDICATOR.method, String(DEFAULT_INDICATOR.classes)];
  while (parts.length > 1 && parts.at(-1) === defaults[parts.length - 1]) parts.pop();
  return parts.join('.');
}

/** Parts that are the default may also be written out. Null for anything else. Whether the series exists is known later. */
export function decodeIndicator(text: string): IndicatorView | null {
  const [id = '', year = 'last', methodText = DEFAULT_INDICATOR.method, classText, ...rest] =
    text.split('.');
  const method = CLASS_METHODS.find((one) => one === methodText);
  const classes = classText === undefined ? DEFAULT_INDICATOR.classes : Number(classText);
  const isYear = year === 'last' || /^(?:19|20)\d\d$/u.test(year);
  const isCount =
    /^\d?$/u.test(classText ?? '') && classes >= CLASS_COUNTS.min && classes <= CLASS_COUNTS.max;
  if (!isSlug(id) || !isYear || !method || !isCount || rest.length > 0) return null;
  return { id, year: year === 'last' ? null : Number(year), method, classes };
}
