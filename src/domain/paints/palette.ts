/** Factors relative to a desk screen: 1. */
export interface Legibility {
  readonly line: number;
  /** Of names and markers. */
  readonly size: number;
  /** `few`: provinces, and only those prefectures that have statements, with more space between labels. */
  readonly labels: 'all' | 'few';
  /** The smallest size of names and numbers, CSS pixels; the name of what is spoken of is larger. For an audience only. */
  readonly minText?: number;
}

type EightColours = readonly [string, string, string, string, string, string, string, string];

/** CSS colours. The domain decides the role of each region, the theme the colour of each role. */
export interface MapPalette {
  readonly legibility: Legibility;
  readonly sea: string;
  /** Less prominent than China. */
  readonly neighbourLand: string;
  readonly neighbourBorder: string;
  /** Without any statement. */
  readonly land: string;
  readonly provinceBorder: string;
  readonly prefectureBorder: string;
  /** Sea boundary, the ten-dash line. */
  readonly nationalLine: string;
  readonly river: string;
  readonly riverLabel: string;
  readonly label: string;
  readonly labelFaded: string;
  readonly labelHalo: string;
  readonly noData: string;
  readonly hover: string;
  readonly selection: string;
  /** Drawn around a selection or marker, to keep it readable on any fill. */
  readonly casing: string;
  /** Does not match the filters or the selection. */
  readonly unmatched: string;
  /** Touched only through a grouping. */
  readonly through: string;
  /** Sequential, few to many, five steps. */
  readonly ramp: readonly [string, string, string, string, string];
  /** One for each of the eight strategy types that a report may have, in its order. */
  readonly accents: EightColours;
  /** Fills of the places where strategies of each type apply; lighter than the accents of the markers. */
  readonly tints: EightColours;
  /** Outlines and names of groupings. */
  readonly overlays: EightColours;
}
