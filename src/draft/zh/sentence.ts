import type { Attribution } from '../attribution.ts';
import type { People, Person } from '../person.ts';
import type { Span } from '../span.ts';

/** What a sentence is attributed by: where it is in the article and what surrounds it. */
export interface SentenceInput {
  readonly text: string;
  /** The start of the sentence in the article. */
  readonly base: number;
  readonly people: People;
  readonly isFirst: boolean;
  readonly hasQuotationBefore: boolean;
  readonly hasQuotationAfter: boolean;
  /** The end of the paragraph in the article. */
  readonly paragraphEnd: number;
}

/** Who may be the subject of a verb of speech. Offsets in the sentence. */
export interface Subject extends Span {
  readonly person: Person | null;
  readonly kind: Attribution['subject'];
}
