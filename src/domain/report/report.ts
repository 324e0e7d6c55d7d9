import type {
  Adcode,
  GroupingId,
  SectionId,
  SpeakerId,
  StatementId,
  StrategyId,
  StrategyTypeId,
  SubtopicId,
} from '../ids.ts';
import type { Bilingual } from '../language.ts';
import type { Verification } from '../regions/region.ts';
import type { TypeGlyph } from './typeGlyphs.ts';

/** A reading in Chinese that may not be the original's: `status` tells how it was established. */
export type ChineseStatus = 'seen' | 'reconstructed' | 'unverified';

export interface StrategyType {
  readonly id: StrategyTypeId;
  readonly name: Bilingual;
  /** Fits a chip: at most about 14 Latin or 6 Chinese letters. */
  readonly short: Bilingual;
  /** Left out where the report leaves the choice to `glyphsOf`. */
  readonly glyph?: TypeGlyph;
}

export interface Subtopic {
  readonly id: SubtopicId;
  readonly label: Bilingual;
  /** First and last paragraph, inclusive, from 1. */
  readonly paragraphs: readonly [number, number];
}

export interface Section {
  readonly id: SectionId;
  /** `en` as printed; `zh` reconstructed, since the Chinese original is not at hand. */
  readonly heading: Bilingual;
  readonly short: Bilingual;
  readonly paragraphs: readonly [number, number];
  readonly subtopics: readonly Subtopic[];
}

/** An official document a strategy rests on. */
export interface KeyDocument {
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  /** As precise as known: `2019`, `2019-02`, `2019-02-18`, or a phrase; null when unknown. */
  readonly date: Bilingual | null;
  readonly verified: Verification;
}

export interface Strategy {
  readonly id: StrategyId;
  readonly title: Bilingual;
  /** The Chinese title in pinyin, without tones and spaces, and its initials: `haiyang…`, `hy…`. */
  readonly spelling: { readonly pinyin: string; readonly initials: string };
  readonly type: StrategyTypeId;
  readonly section: SectionId | null;
  readonly subtopic: SubtopicId | null;
  /** False for the context strategies that the report does not name. */
  readonly named: boolean;
  readonly paragraphs: readonly number[];
  readonly scope: 'national' | 'regional';
  readonly places: readonly Adcode[];
  readonly groupings: readonly GroupingId[];
  readonly documents: readonly KeyDocument[];
  readonly note: Bilingual | null;
}

/**
 * Whom a speaker speaks for. `not-stated`: the report gives a person no marker.
 * `collective`: deputies and members together. `government`: the Government Work Report.
 */
export type Body = 'deputy' | 'member' | 'not-stated' | 'collective' | 'government';
export const BODIES: readonly Body[] = [
  'deputy',
  'member',
  'not-stated',
  'collective',
  'government',
];

export interface Speaker {
  readonly id: SpeakerId;
  /** `en` as the report prints it, or the editor's reading where the report lost it (Quan Heng). */
  readonly name: Bilingual;
  /** True when the name is the editor's reading and does not stand in the report. */
  readonly nameByEditor: boolean;
  readonly chineseStatus: ChineseStatus;
  readonly post: Bilingual | null;
  readonly body: Body;
}

export type StatementKind = 'named' | 'collective' | 'government-work-report';

/** Why a place or grouping stands at a statement. */
export type Basis =
  /** The statement names it. */
  | 'named'
  /** The speaker's post names it. */
  | 'post'
  /** The seat of the speaker's institution: an editorial reading. */
  | 'seat'
  /** The heading of its section or sub-topic names it. */
  | 'heading';

export interface PlaceTie {
  readonly place: Adcode;
  readonly basis: Basis;
}

export interface GroupingTie {
  readonly grouping: GroupingId;
  readonly basis: Basis;
}

/** `direct`: words in quotation marks. `reported`: the reporter's rendering. `attribution`: who said it. */
export type PartKind = 'direct' | 'reported' | 'attribution';

/** A verbatim piece of one paragraph of the report. */
export interface StatementPart {
  readonly paragraph: number;
  readonly kind: PartKind;
  readonly text: string;
  /** Why the editor reads an unattributed passage as this speaker's; null where the report says so. */
  readonly inferred: Bilingual | null;
}

export interface Statement {
  readonly id: StatementId;
  readonly kind: StatementKind;
  readonly speaker: SpeakerId;
  readonly section: SectionId | null;
  readonly subtopic: SubtopicId | null;
  readonly strategies: readonly StrategyId[];
  /** `national`: it is about the whole country and ties to no place or grouping. */
  readonly scope: 'national' | 'regional';
  readonly places: readonly PlaceTie[];
  readonly groupings: readonly GroupingTie[];
  /** In reading order, never empty. */
  readonly parts: readonly StatementPart[];
  /** An editor's remark on the statement as a whole. */
  readonly note: Bilingual | null;
}

/** What the editor doubts in the printed words, beside them; the words themselves stay. */
export interface EditorNote {
  readonly paragraph: number;
  /** The doubted words, verbatim in that paragraph. */
  readonly anchor: string;
  readonly note: Bilingual;
  readonly probableChinese: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** A report without its statements and their words: what is small however long the report is. */
export interface ReportFrame {
  readonly schema: 1;
  readonly id: string;
  readonly title: Bilingual;
  readonly short: Bilingual;
  readonly publisher: Bilingual;
  /** ISO date, `2024-03-09`. */
  readonly date: string;
  /** What a reader must know of the text: a machine translation, the original not at hand. */
  readonly provenance: Bilingual;
  readonly language: 'zh' | 'en';
  readonly types: readonly StrategyType[];
  readonly sections: readonly Section[];
  readonly strategies: readonly Strategy[];
}

/** A report, compiled from the text files under `content/`. */
export interface Report extends ReportFrame {
  /** The full text; paragraph n is `paragraphs[n - 1]`. */
  readonly paragraphs: readonly string[];
  readonly speakers: readonly Speaker[];
  readonly statements: readonly Statement[];
  readonly notes: readonly EditorNote[];
}
