import { position, type Position } from '../corpus/columns.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { StatementId } from '../ids.ts';

/**
 * The position of a statement in its report, found among the loaded texts; null where its text is not
 * loaded. All texts of a short report are loaded.
 */
export function positionOfStatement({ columns, texts }: Corpus, id: StatementId): Position | null {
  for (let index = 0; index < columns.size; index += 1) {
    const text = texts.at(position(index));
    if (typeof text !== 'string' && text.id === id) return position(index);
  }
  return null;
}
