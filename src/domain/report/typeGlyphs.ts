/** Neutral shapes, for types whose subject has no glyph of its own. There is one for each of eight types. */
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

/** The glyphs of strategy types. Each type has a glyph and a colour, so that colour is never the only sign. */
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

/** The glyphs of well-known subjects, by the id of the type. */
const BY_SUBJECT = new Map<string, TypeGlyph>([
  ['urban-rural', 'buildings'],
  ['regional-coordinated', 'balance'],
  ['major-regional', 'star'],
  ['main-functional-area', 'zones'],
  ['productive-layout', 'factory'],
  ['marine', 'waves'],
]);

/** What of a strategy type decides its glyph. */
interface TypeWithGlyph {
  readonly id: string;
  readonly glyph?: TypeGlyph;
}

/**
 * The glyph of each type, in the order of `types`, no two the same: the glyph that the report chooses,
 * else that of the subject, else the shape at the type's place, or the next one that is free.
 */
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

/** The glyph of the type at `index` (from 0) of `types`. */
export function glyphAt(types: readonly TypeWithGlyph[], index: number): TypeGlyph {
  return glyphsOf(types)[index] ?? 'circle';
}
