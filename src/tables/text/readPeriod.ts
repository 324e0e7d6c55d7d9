import { plainName } from './cleanText.ts';

/** The time that a heading or cell names. */
export interface Period {
  readonly year: number;
  /** `Q1` to `Q4`, `H1`, `H2`, `M01` to `M12`, a range `M01-M06`; null for a whole year. */
  readonly part: string | null;
  /** A forecast or a preliminary figure, such as 2024E. */
  readonly isEstimate: boolean;
}

export interface PeriodSplit {
  readonly period: Period;
  /** The text without the time. */
  readonly rest: string;
}

const DIGITS = '〇一二三四五六七八九';
const CHINESE_YEAR = /([一二][〇零○O0九][〇零○O0一二三四五六七八九]{2})(?=年)/u;
const YEAR = '(?<!\\d)((?:19|20)\\d{2})(?!\\d)';
const ESTIMATE =
  /^\(?\s*(?:e|f|p|est\.?|预测|预计|估计|预|估|初步核算|初步|快报)\s*(?:数|值)?\)?/iu;

function inDigits(text: string): string {
  return text.replace(CHINESE_YEAR, (year) =>
    Array.from(year, (letter) => {
      if (/[〇零○O0]/u.test(letter)) return '0';
      return String(Math.max(0, DIGITS.indexOf(letter)));
    }).join(''),
  );
}

const month = (text: string | undefined): string => `M${(text ?? '').padStart(2, '0')}`;
const quarterOf = (text: string): number => '一二三四'.indexOf(text) + 1 || Number(text);

/** Forms of a year with a part of it, the most exact first. Each gives the year and the part. */
const FORMS: readonly (readonly [
  RegExp,
  (match: RegExpExecArray) => readonly [string | undefined, string | null],
])[] = [
  [
    new RegExp(`${YEAR}年(\\d{1,2})月?\\s*[-–—~至]\\s*(\\d{1,2})月(?:份|累计)?`, 'u'),
    ([, year, from, to]) => [
      year,
      month(from) === 'M01' && month(to) === 'M12' ? null : `${month(from)}-${month(to)}`,
    ],
  ],
  [
    new RegExp(`${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?:日)?(?:[ t]\\d.*)?`, 'iu'),
    ([, year, inYear, day]) => [
      year,
      // Spreadsheets keep a year as its first or last day.
      `${Number(inYear)}-${Number(day)}` === '1-1' || `${Number(inYear)}-${Number(day)}` === '12-31'
        ? null
        : month(inYear),
    ],
  ],
  [
    new RegExp(`${YEAR}年?第?([一二三四1-4])季度?`, 'u'),
    ([, year, quarter]) => [year, `Q${quarterOf(quarter ?? '')}`],
  ],
  [new RegExp(`${YEAR}[- ]?q([1-4])(?!\\d)`, 'iu'), ([, year, quarter]) => [year, `Q${quarter}`]],
  [
    new RegExp(`(?<![a-z])q([1-4])[ -]?${YEAR}`, 'iu'),
    ([, quarter, year]) => [year, `Q${quarter}`],
  ],
  [
    new RegExp(`${YEAR}年?(上|下)半年`, 'u'),
    ([, year, half]) => [year, half === '上' ? 'H1' : 'H2'],
  ],
  [new RegExp(`${YEAR}年前三季度`, 'u'), ([, year]) => [year, 'M01-M09']],
  [new RegExp(`${YEAR}年(\\d{1,2})月(?:份|末|底)?`, 'u'), ([, year, in12]) => [year, month(in12)]],
  [
    new RegExp(`${YEAR}[-/.](0[1-9]|1[0-2])(?![\\d-])`, 'u'),
    ([, year, in12]) => [year, month(in12)],
  ],
  [
    new RegExp(`${YEAR}\\s*(?:财年|年度|年末|年底|年全年|年)(?![-–—~至])`, 'u'),
    ([, y]) => [y, null],
  ],
  [new RegExp(`(?:fy|cy)\\s*${YEAR}`, 'iu'), ([, year]) => [year, null]],
  [/(?<![a-z])(?:fy|cy)\s*'?(\d{2})(?!\d)/iu, ([, year]) => [`20${year}`, null]],
  [new RegExp(`${YEAR}(?:\\.0+)?`, 'u'), ([, year]) => [year, null]],
];

/** Two or more years: no single one of them is meant. */
const SEVERAL = new RegExp(
  `${YEAR}\\s*年?\\s*[-–—~至到/]\\s*(?:19|20)?\\d{2}(?!\\d|月|[-/.]\\d)(?=年|$|\\D)`,
  'u',
);

/**
 * Finds the first time in a text: 2024, 2024年, 二〇二四年, 2024E, FY2024, 2024年第一季度, Q1 2024, 2024-12-31. Null where
 * there is none, or a range of years.
 */
export function findPeriod(text: string): PeriodSplit | null {
  if (text.length > 200) return null;
  const plain = inDigits(plainName(text)).replace(/(?<=\d) (?=年)/gu, '');
  const date = /(?:19|20)\d{2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?!\d)/u.test(plain);
  if (!date && SEVERAL.test(plain)) return null;
  for (const [form, read] of FORMS) {
    const match = form.exec(plain);
    if (match === null) continue;
    const [year, part] = read(match);
    const after = plain.slice(match.index + match[0].length);
    const estimate = ESTIMATE.exec(after)?.[0] ?? '';
    // 2023A is the actual figure beside forecasts.
    const actual = /^a(?![a-z])/iu.exec(after)?.[0] ?? '';
    // "2024e" is an estimate; "2024 exports" is not.
    const isEstimate = estimate !== '' && !/^[a-z]/iu.test(after.slice(estimate.length));
    const rest = `${plain.slice(0, match.index)} ${after.slice(isEstimate ? estimate.length : actual.length)}`;
    return {
      period: { year: Number(year), part, isEstimate },
      rest: rest.replace(/[([]\s*[)\]]/gu, '').replace(/^[\s,:·-]+|[\s,:·-]+$/gu, ''),
    };
  }
  return null;
}

/** The time of a cell that contains nothing else. */
export function readPeriod(text: string): Period | null {
  const found = text.length > 40 ? null : findPeriod(text);
  return found !== null && found.rest === '' ? found.period : null;
}
