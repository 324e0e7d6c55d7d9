/** Spreadsheets count days from this one. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** Serial numbers of 1954 to 2119; other numbers of a date column are years. */
const SERIAL = { first: 20_000, last: 80_000 } as const;

/** The ISO date of a serial number of a spreadsheet; null where a number cannot be a date of a report. */
export function dateOfSerial(serial: number): string | null {
  if (serial < SERIAL.first || serial > SERIAL.last) return null;
  return new Date(FIRST_DAY + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

const FORMS = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/u,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/u,
  /^(\d{4})(\d{2})(\d{2})$/u,
] as const;

/** The ISO date that a text in narrow digits names: 2024-03-09, 2024/3/9, 2024年3月9日, 20240309, 45360. */
export function isoDate(text: string): string | null {
  if (/^\d{5}(?:\.\d+)?$/u.test(text)) return dateOfSerial(Number(text));
  for (const form of FORMS) {
    const [, year = '', month = '', day = ''] = form.exec(text) ?? [];
    if (year === '') continue;
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const time = Date.parse(iso);
    // 2024-02-30 would become a day of March.
    const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
    return isDay ? iso : null;
  }
  return null;
}
