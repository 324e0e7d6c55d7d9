import { position, type Position } from '../corpus/columns.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { StatementId } from '../ids.ts';

/** Null where its text is not loaded; short reports load all texts. */
export function positionOfStatement({ columns, texts }: Corpus, id: StatementId): Position | null {
  for (let index = 0; index < columns.size; index += 1) {
    const text = texts.at(position(index));
    if (typeof text !== 'string' && text.id === id) return position(index);
  }
  return null;
}
