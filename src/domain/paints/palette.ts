/** The size, line width and number of labels of a map. The factors are relative to a desk screen: 1. */
export interface Legibility {
  /** Width of every line. */
  readonly line: number;
  /** Size of names and markers. */
  readonly size: number;
  /** `few`: provinces, and only those prefectures that have statements, with more space between labels. */
  readonly labels: 'all' | 'few';
}

/** One colour for each of the eight strategy types that a report may have at most. */
type Accents = readonly [string, string, string, string, string, string, string, string];

/**
 * The colours of a map, as CSS colour strings, and its legibility. The domain decides the role of each
 * region; the theme (light, dark, projector) decides the colour of each role.
 */
export interface MapPalette {
  readonly legibility: Legibility;
  readonly sea: string;
  /** The neighbouring countries, less prominent than China. */
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
  /** Drawn around a selection or marker, to keep it readable on any fill. */
  readonly casing: string;
  /** Regions that are touched only through a grouping. */
  readonly through: string;
  /** Sequential, few to many, five steps. */
  readonly ramp: readonly [string, string, string, string, string];
  /** The colours of the strategy types, in the order of the report's types. */
  readonly accents: Accents;
  /** Outlines of the groupings that are shown, used in turn. */
  readonly overlays: readonly [string, string, string, string];
}
