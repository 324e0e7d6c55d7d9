/** Maps of China are required to show these: [west, south, east, north], degrees. */
export const PROTECTED_ISLANDS: readonly (readonly [number, number, number, number])[] = [
  // Taiwan with Penghu.
  [119.4, 21.9, 122.1, 25.7],
  // Diaoyu Dao and Chiwei Yu.
  [123.4, 25.7, 124.6, 26],
  // Hainan.
  [108.6, 18.1, 111.3, 20.2],
  // The South China Sea, from north to south.
  [112.9, 19.1, 114, 19.6],
  [115.9, 20.6, 116.9, 21],
  [111.1, 15.7, 112.1, 17.2],
  [112.1, 15.6, 113, 17],
  [113.6, 15.4, 115, 16.3],
  [116.6, 16.2, 116.8, 16.4],
  [117.6, 15, 117.9, 15.3],
  [115.3, 13.9, 115.5, 14],
  [112.2, 9.3, 117.9, 12],
  [109.9, 7.3, 116, 9.3],
  [111.9, 3.8, 115.1, 7.3],
];
