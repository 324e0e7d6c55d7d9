import type { Adcode, GroupingId, StrategyTypeId } from '../domain/ids.ts';

/** For whom a speaker speaks: a deputy of a people's congress, a member of the CPPCC, or neither. */
export type DraftBody = 'deputy' | 'member' | 'none';
/** The level of the congress or conference that a speaker belongs to. */
export type DraftLevel = 'national' | 'provincial' | 'prefectural' | 'county' | 'township' | 'none';

/** A range of the text in Unicode code points, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Words of the text. */
export interface Words extends TextRange {
  readonly text: string;
}

export interface DraftPlace extends Words {
  readonly id: Adcode;
  /** Whether the speaker's post or the words of the statement name the place. */
  readonly basis: 'post' | 'named';
}

export interface DraftGrouping extends Words {
  readonly id: GroupingId;
}

export interface DraftType extends Words {
  readonly id: StrategyTypeId;
}

export interface DraftSpeaker {
  readonly name: string;
  readonly body: DraftBody;
  readonly level: DraftLevel;
  /** Null when the text gives no post beside the title of deputy or member. */
  readonly post: Words | null;
  /** Where the name occurs as the subject of words. */
  readonly mentions: readonly TextRange[];
}

/** Words of a speaker that the finder proposes. An editor confirms or drops them. */
export interface DraftStatement extends Words {
  /** Null when the text quotes a person without a name. */
  readonly speaker: DraftSpeaker | null;
  readonly kind: 'direct' | 'reported';
  /** What the statement is about first, then where its speaker is from. */
  readonly places: readonly DraftPlace[];
  readonly groupings: readonly DraftGrouping[];
  readonly types: readonly DraftType[];
  /** From 0 to 1: how often statements found by the same rule are right. */
  readonly confidence: number;
  /** The words that led to the speaker and to the kind. */
  readonly because: readonly Words[];
}

/** What the finder proposes for a text, in the order of the text. */
export interface Draft {
  readonly statements: readonly DraftStatement[];
  readonly speakers: readonly DraftSpeaker[];
}
