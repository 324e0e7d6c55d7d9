import { isSlug } from '../ids.ts';

/** How values become classes: the same number of places in each, the same width, or the largest gaps between them. */
export const COMPUTED_METHODS = ['quantile', 'equal', 'natural'] as const;
export type ComputedMethod = (typeof COMPUTED_METHODS)[number];
/** `own`: bounds that the user has typed. */
export const CLASS_METHODS = [...COMPUTED_METHODS, 'own'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** How many classes a map may have. */
export const CLASS_COUNTS = { min: 3, max: 9 } as const;
/** How many bounds a user may type: one less than classes. */
export const MOST_BREAKS = CLASS_COUNTS.max - 1;

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
  /** The bounds between classes of the method `own`, ascending, at most {@link MOST_BREAKS}; empty for the others. */
  readonly breaks: readonly number[];
  /**
   * The value from which the colours diverge, or that of the whole country; null for colours from low to high, and of
   * a change, which diverges at zero.
   */
  readonly middle: number | 'national' | null;
}

/** One list, so that views without own bounds are compared by identity. */
export const NO_BREAKS: readonly number[] = [];

export const DEFAULT_INDICATOR: IndicatorView = {
  id: 'income',
  year: null,
  since: null,
  method: 'quantile',
  classes: 5,
  breaks: NO_BREAKS,
  middle: null,
};

/**
 * As in the address, e.g. `income.2023.natural.4`; parts at the end that are the default are left out. Parts with signs
 * of their own follow: `income.2023.from2019` is the change from 2019 to 2023, `income.2023.own:30000,40000` has three
 * classes, and the colours of `income.2023~36000` or `income.2023~china` diverge at a value.
 */
export function encodeIndicator(view: IndicatorView): string {
  const { id, year, since, method, classes, breaks, middle } = view;
  const parts = [id, year === null ? 'last' : String(year), method, String(classes)];
  const defaults = ['', 'last', DEFAULT_INDICATOR.method, String(DEFAULT_INDICATOR.classes)];
  while (parts.length > 1 && parts.at(-1) === defaults[parts.length - 1]) parts.pop();
  if (since !== null) parts.push(`from${since}`);
  const bounds = breaks.length > 0 ? `:${breaks.join(',')}` : '';
  return `${parts.join('.')}${bounds}${middle === null ? '' : `~${middle === 'national' ? CHINA : middle}`}`;
}

const CHINA = 'china';
const YEAR = String.raw`(?:19|20)\d\d`;
const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e[+-]\d+)?`;
const IN_ADDRESS = new RegExp(
  String.raw`^(?<id>[^.:~]+)(?:\.(?<year>last|${YEAR})(?:\.(?<method>[a-z]+)(?:\.(?<classes>\d))?)?)?` +
    String.raw`(?:\.from(?<since>${YEAR}))?(?::(?<breaks>${NUMBER}(?:,${NUMBER})*))?(?:~(?<middle>${CHINA}|${NUMBER}))?$`,
  'u',
);

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((each, index) => Number.isFinite(each) && each > (numbers[index - 1] ?? -Infinity));

/** Parts that are the default may also be written out. Null for anything else. Whether the series exists is known later. */
export function decodeIndicator(text: string): IndicatorView | null {
  const parts = IN_ADDRESS.exec(text)?.groups;
  if (!parts) return null;
  const { id = '', method: methodText = DEFAULT_INDICATOR.method } = parts;
  /** Null for a missing part and for a word. */
  const numberIn = (part: string): number | null => {
    const value = Number(parts[part] ?? Number.NaN);
    return Number.isNaN(value) ? null : value + 0;
  };
  const method = CLASS_METHODS.find((one) => one === methodText);
  const classes = numberIn('classes') ?? DEFAULT_INDICATOR.classes;
  const year = numberIn('year');
  const since = numberIn('since');
  const breaks = parts['breaks']?.split(',').map((each) => Number(each) + 0) ?? NO_BREAKS;
  const middle = parts['middle'] === CHINA ? 'national' : numberIn('middle');
  const isCount = classes >= CLASS_COUNTS.min && classes <= CLASS_COUNTS.max;
  // A change begins earlier, and its middle is zero.
  const isChange = since === null || ((year === null || since < year) && middle === null);
  const hasBreaks = breaks.length > 0 && breaks.length <= MOST_BREAKS && isAscending(breaks);
  const isWhole = method === 'own' ? hasBreaks : breaks.length === 0;
  if (!isSlug(id) || !method || !isCount || !isChange || !isWhole) return null;
  if (typeof middle === 'number' && !Number.isFinite(middle)) return null;
  return { id, year, since, method, classes, breaks, middle };
}
