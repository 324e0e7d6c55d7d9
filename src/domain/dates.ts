import type { Language } from './language.ts';

const YEAR = /^\d{4}$/;
const DATES = /\b(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?\b/g;
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

function inWords(year: string, month: string, day: string | undefined, language: Language): string {
  if (language === 'zh')
    return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
  const name = MONTHS[Number(month) - 1] ?? month;
  return `${day === undefined ? '' : `${Number(day)} `}${name} ${year}`;
}

/** Keeps the precision; within a longer phrase, only dates with a month are written in words. */
export function dateInWords(text: string, language: Language): string {
  if (YEAR.test(text)) return language === 'zh' ? `${text}年` : text;
  return text.replace(DATES, (_date, year: string, month: string, day?: string) =>
    inWords(year, month, day, language),
  );
}
