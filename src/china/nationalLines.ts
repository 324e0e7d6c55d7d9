/** Kinds of national boundary lines in the geometry (property `kind` of an object in `lines`). */
export type NationalLineKind = 'ten-dash-line' | 'sea-boundary' | 'undefined-boundary';
