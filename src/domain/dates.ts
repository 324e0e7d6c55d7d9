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

interface DateFormat {
  readonly year: (year: string) => string;
  /** The day may be unknown; month and day have two digits. */
  readonly date: (year: string, month: string, day: string | undefined) => string;
}

const FORMATS: Readonly<Record<Language, DateFormat>> = {
  zh: {
    year: (year) => `${year}年`,
    date: (year, month, day) =>
      `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`,
  },
  en: {
    year: (year) => year,
    date: (year, month, day) => {
      const name = MONTHS[Number(month) - 1] ?? month;
      return `${day === undefined ? '' : `${Number(day)} `}${name} ${year}`;
    },
  },
};

/** Keeps the precision; within a longer phrase, only dates with a month are written in words. */
export function dateInWords(text: string, language: Language): string {
  const format = FORMATS[language];
  if (YEAR.test(text)) return format.year(text);
  return text.replace(DATES, (_date, year: string, month: string, day?: string) =>
    format.date(year, month, day),
  );
}
