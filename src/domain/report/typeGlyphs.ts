/** For types whose subject has no glyph of its own; one for each of eight types. */
const SHAPES = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'cross',
  'asterisk',
  'bolt',
] as const;

/** Each type has a glyph and a colour, so that colour is never the only sign. */
export const TYPE_GLYPHS = [
  'buildings',
  'balance',
  'star',
  'zones',
  'factory',
  'waves',
  ...SHAPES,
] as const;
export type TypeGlyph = (typeof TYPE_GLYPHS)[number];

/** By the id of the type. */
const BY_SUBJECT = new Map<string, TypeGlyph>([
  ['urban-rural', 'buildings'],
  ['regional-coordinated', 'balance'],
  ['major-regional', 'star'],
  ['main-functional-area', 'zones'],
  ['productive-layout', 'factory'],
  ['marine', 'waves'],
]);

interface TypeWithGlyph {
  readonly id: string;
  readonly glyph?: TypeGlyph;
}

/** The report's choice, else the glyph of the subject, else the next free shape. No two are the same. */
export function glyphsOf(types: readonly TypeWithGlyph[]): readonly TypeGlyph[] {
  const used = new Set<TypeGlyph | undefined>(types.map(({ glyph }) => glyph));
  const claim = (choices: readonly (TypeGlyph | undefined)[]): TypeGlyph | undefined => {
    const glyph = choices.find((choice) => choice && !used.has(choice));
    used.add(glyph);
    return glyph;
  };
  const chosen = types.map(({ id, glyph }) => glyph ?? claim([BY_SUBJECT.get(id)]));
  return chosen.map(
    (glyph, index) => glyph ?? claim([...SHAPES.slice(index), ...SHAPES]) ?? 'circle',
  );
}

/** `index` counts from 0. */
export function glyphAt(types: readonly TypeWithGlyph[], index: number): TypeGlyph {
  return glyphsOf(types)[index] ?? 'circle';
}
