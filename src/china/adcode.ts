/** Administrative division codes (GB/T 2260): two digits per province, prefecture and county. */

export const ADCODE_PATTERN = /^\d{6}$/;

export function isProvinceCode(code: string): boolean {
  return code.endsWith('0000');
}

/** False within units that a province administers directly (419001 Jiyuan): they have no county. */
export function isCodeInPrefecture(county: string, prefecture: string): boolean {
  return prefecture.endsWith('00') && county.slice(0, 4) === prefecture.slice(0, 4);
}
