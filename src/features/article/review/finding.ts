import type { Adcode, GroupingId, StrategyTypeId } from '../../../domain/ids.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { DraftBody, DraftStatement, TextRange } from '../../../draft/finding.ts';

/** Whether the user has decided on a finding. Only confirmed ones enter a report. */
export type FindingStatus = 'proposed' | 'confirmed' | 'dropped';

export interface FindingPlace {
  readonly id: Adcode;
  readonly name: Bilingual;
  /** Whether the words or the speaker's post name it. */
  readonly basis: 'named' | 'post';
}

export interface FindingGrouping {
  readonly id: GroupingId;
  readonly name: Bilingual;
}

/** What a finding says and the user can correct. */
export interface FindingFacts {
  /** In the language of the article; empty when the article names no one. */
  readonly speaker: string;
  readonly body: DraftBody;
  /** Empty without one. */
  readonly post: string;
  readonly kind: 'direct' | 'reported';
  /** Each place once. */
  readonly places: readonly FindingPlace[];
  /** Each grouping once. */
  readonly groupings: readonly FindingGrouping[];
  /** Whether the user has said that it is about the whole country. */
  readonly isNational: boolean;
  readonly types: readonly StrategyTypeId[];
}

/** Words of an article that may become a statement. */
export interface Finding extends FindingFacts {
  /** Unique in a review, from 1. */
  readonly key: number;
  readonly status: FindingStatus;
  readonly range: TextRange;
  /** From 0 to 1; null for what the user has added. */
  readonly confidence: number | null;
  /** The words that led to the speaker and to the kind, as ranges of the article. */
  readonly because: readonly TextRange[];
  /** Whether the user has changed what the finder proposed. */
  readonly isCorrected: boolean;
}

/** Whether it is known what a finding is about: a place, a grouping or the whole country. */
export function isPlaced({ places, groupings, isNational }: FindingFacts): boolean {
  return isNational || places.length + groupings.length > 0;
}

/** What a report is made of. A finding without a place is not one of them: it could only be guessed. */
export function entersReport(finding: Finding): boolean {
  return finding.status === 'confirmed' && isPlaced(finding);
}

/** A statement of the draft as a finding to decide on. Regions without a name in `names` are left out. */
export function findingOf(
  key: number,
  statement: DraftStatement,
  names: ReadonlyMap<string, Bilingual>,
): Finding {
  const { speaker, kind, places, groupings, types, confidence, because, start, end } = statement;
  return {
    key,
    status: 'proposed',
    range: { start, end },
    speaker: speaker?.name ?? '',
    body: speaker?.body ?? 'none',
    post: speaker?.post?.text ?? '',
    kind,
    places: places.flatMap(({ id, basis }) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id, name, basis }];
    }),
    groupings: groupings.flatMap(({ id }) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id, name }];
    }),
    isNational: false,
    types: types.map(({ id }) => id),
    confidence,
    because: because.map((words) => ({ start: words.start, end: words.end })),
    isCorrected: false,
  };
}
