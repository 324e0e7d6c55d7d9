import { plainName } from '../text/cleanText.ts';
import { splitUnit } from '../text/units.ts';
import { type Field, FIELDS, type SheetKind } from './fields.ts';

interface FieldGuess {
  /** The index of the heading. */
  readonly column: number;
  /** The id of the field; null when no field fits. */
  readonly field: string | null;
  /** From 0 to 1: 1 for the field's own name, 0 for no field. */
  readonly confidence: number;
}

interface SheetGuess {
  readonly sheet: SheetKind;
  /** The mean confidence of all headings that are not empty, from 0 to 1. */
  readonly confidence: number;
  readonly columns: readonly FieldGuess[];
}

/** Tables without a name are compared in this order; the first of equal ones is chosen. */
const KINDS: readonly SheetKind[] = [
  'people',
  'statements',
  'strategies',
  'indicators',
  'types',
  'places',
  'report',
  'sections',
  'documents',
  'notes',
  'text',
];
const OTHER_NAME = 0.9;
const PART_OF_HEADING = 0.6;
const SHORTEST_PART = 2;

/** A heading without case, spaces, signs, units and marks such as `*` for required fields. */
function folded(heading: string): string {
  const { rest } = splitUnit(heading);
  return plainName(rest === '' ? heading : rest)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The names of a field as {@link folded} gives them. */
interface FoldedNames {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

/** Every heading is compared with every field, so the names of each field are folded only once. */
const NAMES = new Map<Field, FoldedNames>();

function namesOf(field: Field): FoldedNames {
  const known = NAMES.get(field);
  if (known !== undefined) return known;
  const { id, name, otherNames } = field;
  const [zh, en] = [folded(name.zh), folded(name.en)];
  // A template writes both languages in one heading.
  const names = { own: [folded(id), zh, en, zh + en], others: otherNames.map(folded) };
  NAMES.set(field, names);
  return names;
}

function confidenceOf(heading: string, field: Field): number {
  if (heading === '') return 0;
  const { own, others } = namesOf(field);
  if (own.includes(heading)) return 1;
  if (others.includes(heading)) return OTHER_NAME;
  const parts = [...own, ...others].filter(
    (part) =>
      part.length >= SHORTEST_PART && part.length * 2 > heading.length && heading.includes(part),
  );
  const longest = Math.max(0, ...parts.map(({ length }) => length));
  return (PART_OF_HEADING * longest) / heading.length;
}

/** Gives each field to the heading that fits best, and each heading one field. */
function assign(headings: readonly string[], fields: readonly Field[]): readonly FieldGuess[] {
  const pairs = headings
    .flatMap((heading, column) =>
      fields.map((field) => ({ column, id: field.id, confidence: confidenceOf(heading, field) })),
    )
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const byColumn = new Map<number, FieldGuess>();
  const used = new Set<string>();
  for (const { column, id, confidence } of pairs) {
    if (byColumn.has(column) || used.has(id)) continue;
    used.add(id);
    byColumn.set(column, { column, field: id, confidence });
  }
  return headings.map(
    (_, column) => byColumn.get(column) ?? { column, field: null, confidence: 0 },
  );
}

/**
 * Guesses which field each column of a table of a report contains, by its headings in either language.
 * @param sheet the kind of table; without it, the kind that fits best is chosen
 */
export function guessFields(headings: readonly string[], sheet?: SheetKind): SheetGuess {
  const plain = headings.map(folded);
  const filled = plain.filter((heading) => heading !== '').length;
  const guesses = (sheet === undefined ? KINDS : [sheet]).map((kind): SheetGuess => {
    const columns = assign(plain, FIELDS[kind]);
    const total = columns.reduce((sum, { confidence }) => sum + confidence, 0);
    return { sheet: kind, confidence: filled === 0 ? 0 : total / filled, columns };
  });
  return guesses.reduce((best, each) => (each.confidence > best.confidence ? each : best));
}
