/** The drawings that stand for strategy types beside their colours, so that colour is never alone. */
export type TypeGlyph =
  | 'buildings'
  | 'balance'
  | 'star'
  | 'zones'
  | 'factory'
  | 'waves'
  | 'circle'
  | 'square'
  | 'triangle'
  | 'diamond'
  | 'hexagon'
  | 'cross';

/** Types whose subject has a drawing of its own, by slug. */
const BY_SUBJECT = new Map<string, TypeGlyph>([
  ['urban-rural', 'buildings'],
  ['regional-coordinated', 'balance'],
  ['major-regional', 'star'],
  ['main-functional-area', 'zones'],
  ['productive-layout', 'factory'],
  ['marine', 'waves'],
]);

const BY_ORDER: readonly TypeGlyph[] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'cross',
];

/** The glyph of the type `id` that stands at `index` (from 0) among its report's types. */
export function glyphOfType(id: string, index: number): TypeGlyph {
  return BY_SUBJECT.get(id) ?? BY_ORDER[index % BY_ORDER.length] ?? 'circle';
}
