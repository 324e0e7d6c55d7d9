/**
 * The palette of the map for each theme. mapPalettes.test.ts computes the differences and contrasts of
 * these colours, also for colour blindness and for greyscale prints.
 */
const DESKTOP_LEGIBILITY = { line: 1, size: 1, labels: 'all' } as const;
const AUDIENCE_LEGIBILITY = { line: 1.5, size: 1.35, labels: 'few' } as const;

export const LIGHT_PALETTE = {
  legibility: DESKTOP_LEGIBILITY,
  sea: '#d1e1e6',
  neighbourLand: '#ebe9e2',
  neighbourBorder: '#d6d3c9',
  land: '#fdfcf9',
  provinceBorder: '#928b7d',
  prefectureBorder: '#cdc9bd',
  nationalLine: '#80606a',
  river: '#8fb6cd',
  riverLabel: '#3b6a86',
  label: '#2f3640',
  labelFaded: '#6b727b',
  labelHalo: '#fdfcf9',
  noData: '#a8a397',
  hover: '#3b4754',
  selection: '#111820',
  casing: '#ffffff',
  through: '#e0e3ec',
  ramp: ['#b7cadd', '#93b0cc', '#6e94b8', '#4b769d', '#2a567f'],
  accents: ['#b63a0f', '#2c298a', '#832d53', '#27824a', '#b68d13', '#0a8ec5', '#39200c', '#001d1e'],
  overlays: ['#6d4aa8', '#0f7a72', '#b3541e', '#3a5fb0'],
} as const;

export const DARK_PALETTE = {
  legibility: DESKTOP_LEGIBILITY,
  sea: '#0d1318',
  neighbourLand: '#161c22',
  neighbourBorder: '#28303a',
  land: '#212932',
  provinceBorder: '#6b7885',
  prefectureBorder: '#3c4753',
  nationalLine: '#b48e9a',
  river: '#3d657e',
  riverLabel: '#7fb0cc',
  label: '#e8ebee',
  labelFaded: '#98a2ad',
  labelHalo: '#161c23',
  noData: '#64707c',
  hover: '#c9d2db',
  selection: '#ffffff',
  casing: '#0b0f13',
  through: '#343b4e',
  ramp: ['#345573', '#44709a', '#5b8dbb', '#7dacd8', '#aed2f2'],
  accents: ['#f8765e', '#837ae6', '#c1538d', '#1fc67f', '#dfb940', '#91d5ff', '#ebd7de', '#ebffd2'],
  overlays: ['#b79af0', '#4cc4b8', '#f0975c', '#8aaaf5'],
} as const;

/** For a projector with low contrast: white land, dark lines, deep colours. */
export const PROJECTOR_PALETTE = {
  legibility: AUDIENCE_LEGIBILITY,
  sea: '#b9d2dc',
  neighbourLand: '#e4e2da',
  neighbourBorder: '#b9b6ab',
  land: '#ffffff',
  provinceBorder: '#4d4f52',
  prefectureBorder: '#8f9194',
  nationalLine: '#5f2a3c',
  river: '#4f8db2',
  riverLabel: '#175273',
  label: '#0b0f14',
  labelFaded: '#50565d',
  labelHalo: '#ffffff',
  noData: '#85827a',
  hover: '#1c242d',
  selection: '#000000',
  casing: '#ffffff',
  through: '#dcdde8',
  ramp: ['#a8c4df', '#7ba2c8', '#4f80b0', '#285c93', '#0a376c'],
  accents: ['#951a04', '#04147b', '#700d3e', '#3b613b', '#a6750d', '#1f77ae', '#841bff', '#110000'],
  overlays: ['#5a2ca0', '#00615a', '#9a3d00', '#1f46a0'],
} as const;
