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
  /** The earlier year from which the map shows the change; null for the values of `year`. */
  readonly since: number | null;
  readonly method: ClassMethod;
  /** Within {@link CLASS_COUNTS}; fewer are drawn where there are fewer different values. */
  readonly classes: number;
}

export const DEFAULT_INDICATOR: IndicatorView = {
  id: 'income',
  year: null,
  since: null,
  method: 'quantile',
  classes: 5,
};

/**
 * As in the address, e.g. `income.2023.natural.4`; parts at the end that are the default are left out. A part with a
 * name of its own follows: `income.2023.from2019` is the change from 2019 to 2023.
 */
export function encodeIndicator({ id, year, since, method, classes }: IndicatorView): string {
  const parts = [id, year === null ? 'last' : String(year), method, String(classes)];
  const defaults = ['', 'last', DEFAULT_INDICATOR.method, String(DEFAULT_INDICATOR.classes)];
  while (parts.length > 1 && parts.at(-1) === defaults[parts.length - 1]) parts.pop();
  if (since !== null) parts.push(`from${since}`);
  return parts.join('.');
}

const YEAR = '(?:19|20)\\d\\d';
const IN_ADDRESS = new RegExp(
  `^(?<id>[^.]+)(?:\\.(?<year>last|${YEAR})(?:\\.(?<method>[a-z]+)(?:\\.(?<classes>\\d))?)?)?(?:\\.from(?<since>${YEAR}))?$`,
  'u',
);

/** Parts that are the default may also be written out. Null for anything else. Whether the series exists is known later. */
export function decodeIndicator(text: string): IndicatorView | null {
  const parts = IN_ADDRESS.exec(text)?.groups;
  if (!parts) return null;
  const { id = '', year: yearText = 'last', method: methodText = DEFAULT_INDICATOR.method } = parts;
  const method = CLASS_METHODS.find((one) => one === methodText);
  const classes = Number(parts['classes'] ?? DEFAULT_INDICATOR.classes);
  const year = yearText === 'last' ? null : Number(yearText);
  const since = parts['since'] === undefined ? null : Number(parts['since']);
  const isCount = classes >= CLASS_COUNTS.min && classes <= CLASS_COUNTS.max;
  const isBefore = since === null || year === null || since < year;
  if (!isSlug(id) || !method || !isCount || !isBefore) return null;
  return { id, year, since, method, classes };
}
