/** How large and heavy a map is drawn, and how much is written on it. Factors are to the reader's desk: 1. */
export interface Legibility {
  /** Width of every line. */
  readonly line: number;
  /** Size of names and markers. */
  readonly size: number;
  /** `few`: provinces, and of the prefectures only those with statements; with more room between. */
  readonly labels: 'all' | 'few';
}

/** One colour for each of the eight strategy types that a report may have at most. */
type Accents = readonly [string, string, string, string, string, string, string, string];

/**
 * The colours a map is drawn with, as CSS colour strings, and their weight. The domain decides which
 * region gets which role; what the roles look like is the theme's (light, dark, projector).
 */
export interface MapPalette {
  readonly legibility: Legibility;
  readonly sea: string;
  /** Countries around, quieter than the country shown. */
  readonly neighbourLand: string;
  readonly neighbourBorder: string;
  /** Land without any statement. */
  readonly land: string;
  readonly provinceBorder: string;
  readonly prefectureBorder: string;
  /** National lines: sea boundary, the ten-dash line. */
  readonly nationalLine: string;
  readonly river: string;
  readonly riverLabel: string;
  readonly label: string;
  readonly labelFaded: string;
  readonly labelHalo: string;
  /** Strokes of the pattern for "no data". */
  readonly noData: string;
  readonly hover: string;
  readonly selection: string;
  /** Drawn around a selection or marker to keep it readable on any fill. */
  readonly casing: string;
  /** Touched through a grouping only. */
  readonly through: string;
  /** Sequential, few to many, five steps. */
  readonly ramp: readonly [string, string, string, string, string];
  /** The colours of the strategy types, in the order of the report's types. */
  readonly accents: Accents;
  /** Outlines of groupings switched on, used in turn. */
  readonly overlays: readonly [string, string, string, string];
}
