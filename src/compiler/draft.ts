import type { z } from 'zod';
import type { List } from './entries.ts';
import { listAt } from './entries.ts';
import {
  documentSchema,
  type FileName,
  noteSchema,
  reasonSchema,
  sectionSchema,
  speakerSchema,
  statementSchema,
  strategySchema,
  typeSchema,
} from './schema/report.ts';
import { sceneSchema } from './schema/deck.ts';
import type { Source } from './source.ts';

export type WrittenDocument = z.output<typeof documentSchema>;
export type WrittenScene = z.output<typeof sceneSchema>;
export type WrittenSection = z.output<typeof sectionSchema>;
export type WrittenStatement = z.output<typeof statementSchema>;
export type WrittenStrategy = z.output<typeof strategySchema>;

/** A report before the references between its parts are checked. */
export interface Draft {
  readonly folder: string;
  readonly sources: Readonly<Partial<Record<FileName, Source>>>;
  /** False for a report that only lists strategies: it has no text either. */
  readonly hasStatements: boolean;
  /** Null when the text is missing, or there are no statements. */
  readonly paragraphs: readonly string[] | null;
  readonly reasons: List<z.output<typeof reasonSchema>> | null;
  readonly types: List<z.output<typeof typeSchema>> | null;
  readonly sections: List<WrittenSection> | null;
  readonly documents: List<WrittenDocument> | null;
  readonly strategies: List<WrittenStrategy> | null;
  readonly speakers: List<z.output<typeof speakerSchema>> | null;
  readonly statements: List<WrittenStatement> | null;
  readonly notes: List<z.output<typeof noteSchema>> | null;
  readonly scenes: List<WrittenScene> | null;
}

const EMPTY = { entries: [], ids: [] } as const;

/** The list of a missing or invalid file is null; without statements those of the statements are empty. */
export function draftOf({
  folder,
  sources,
  hasStatements,
  paragraphs,
}: Pick<Draft, 'folder' | 'sources' | 'hasStatements' | 'paragraphs'>): Draft {
  const { report, strategies, speakers, statements, notes, deck } = sources;
  const absent = hasStatements ? null : EMPTY;
  return {
    folder,
    sources,
    hasStatements,
    paragraphs,
    reasons: report ? listAt(report, ['reasons'], reasonSchema) : null,
    types: report ? listAt(report, ['types'], typeSchema) : null,
    sections: report ? listAt(report, ['sections'], sectionSchema) : null,
    documents: strategies ? listAt(strategies, ['documents'], documentSchema) : null,
    strategies: strategies ? listAt(strategies, ['strategies'], strategySchema) : null,
    speakers: speakers ? listAt(speakers, [], speakerSchema) : absent,
    statements: statements ? listAt(statements, [], statementSchema) : absent,
    notes: notes ? listAt(notes, [], noteSchema) : absent,
    scenes: deck ? listAt(deck, ['scenes'], sceneSchema) : null,
  };
}
