/** Administrative division codes (GB/T 2260): six digits, two each for province, prefecture and county. */

/** The form of an administrative code. */
export const ADCODE_PATTERN = /^\d{6}$/;

/** Whether `code` is a province-level division. */
export function isProvinceCode(code: string): boolean {
  return code.endsWith('0000');
}

/**
 * Whether a county's code lies in the range of a prefecture's code. Units that a province administers
 * directly (419001 Jiyuan) share their first four digits with one another and contain no county.
 */
export function isCodeInPrefecture(county: string, prefecture: string): boolean {
  return prefecture.endsWith('00') && county.slice(0, 4) === prefecture.slice(0, 4);
}
