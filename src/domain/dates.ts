import type { Language } from './language.ts';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date as precise as it is known (`2019`, `2019-02`, `2019-02-18`) in words; anything else comes
 * back as it is.
 */
export function dateInWords(text: string, language: Language): string {
  const [whole, year, month, day] = PARTIAL_DATE.exec(text) ?? [];
  if (whole === undefined || year === undefined) return text;
  const name = MONTHS[Number(month) - 1];
  if (month === undefined || name === undefined) return language === 'zh' ? `${year}年` : year;
  if (language === 'zh')
    return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
  return `${day === undefined ? '' : `${Number(day)} `}${name} ${year}`;
}
