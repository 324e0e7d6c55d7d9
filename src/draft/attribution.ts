import type { Person } from './person.ts';
import type { Span } from './span.ts';

/** What a sentence says of who speaks. */
export interface Attribution {
  /** Null for a group, for a person without a name, and for a document. */
  readonly person: Person | null;
  /** The person who says the quotation before the sentence, where it says so and another person follows. */
  readonly speakerBefore?: Person | undefined;
  /** A group or a document: its words belong to no speaker. */
  readonly isGroup: boolean;
  /** The subject and the verb. */
  readonly span: Span;
  /** The sentence has a verb of speech. */
  readonly hasVerb: boolean;
  /** How the sentence names the person. */
  readonly subject: 'name' | 'pronoun' | 'omitted';
  /** Reported words in the sentence without its full stop; null when there are none. */
  readonly content: Span | null;
  /** The sentence ends with a colon, so that a quotation after it is its own. */
  readonly isColon: boolean;
  /** Words after a colon that are quoted without marks, to the end of the paragraph. */
  readonly isSpeech: boolean;
}
