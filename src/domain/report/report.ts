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
import type { Bilingual, Language } from '../language.ts';
import type { Verification } from '../regions/region.ts';
import type { TypeGlyph } from './typeGlyphs.ts';

/** How a Chinese name was established: seen in print, reconstructed, or not verified. */
export type ChineseStatus = 'seen' | 'reconstructed' | 'unverified';

export interface StrategyType {
  readonly id: StrategyTypeId;
  readonly name: Bilingual;
  /** Fits a chip: at most about 14 Latin or 6 Chinese letters. */
  readonly short: Bilingual;
  /** Left out where `glyphsOf` chooses. */
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
  /** `en` as printed; `zh` is reconstructed, because the Chinese original was not found. */
  readonly heading: Bilingual;
  readonly short: Bilingual;
  readonly paragraphs: readonly [number, number];
  readonly subtopics: readonly Subtopic[];
}

export interface KeyDocument {
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  /** As precise as known: `2019`, `2019-02`, `2019-02-18`, or a phrase; null when unknown. */
  readonly date: Bilingual | null;
  /** The years that it plans for, `2021–2025`; null where the document names none. */
  readonly period: string | null;
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
  /** Of several reports that are shown together: the ids of those that list it. */
  readonly reports?: readonly string[];
  /** Its sections in the other reports that list it. */
  readonly alsoIn?: readonly SectionId[];
  /** False for the context strategies that the report does not name. */
  readonly named: boolean;
  readonly paragraphs: readonly number[];
  readonly scope: 'national' | 'regional';
  readonly places: readonly Adcode[];
  readonly groupings: readonly GroupingId[];
  readonly documents: readonly KeyDocument[];
  readonly note: Bilingual | null;
}

/** `collective`: deputies and members together. `government`: the Government Work Report. */
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
  /** `en` as printed, or the editor's reading where the translation lost the name (Quan Heng). */
  readonly name: Bilingual;
  /** The name is the editor's reading and is not in the report. */
  readonly nameByEditor: boolean;
  readonly chineseStatus: ChineseStatus;
  readonly post: Bilingual | null;
  readonly body: Body;
}

export type StatementKind = 'named' | 'collective' | 'government-work-report';

/** Why a statement is tied to a place or grouping. */
export type Basis =
  /** The statement names it. */
  | 'named'
  /** The speaker's post names it. */
  | 'post'
  /** It is the seat of the speaker's institution. This is the editor's reading. */
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

/** `direct`: words in quotation marks. `reported`: the reporter's words. `attribution`: who said it. */
export type PartKind = 'direct' | 'reported' | 'attribution';

/** Verbatim from one paragraph. */
export interface StatementPart {
  readonly paragraph: number;
  readonly kind: PartKind;
  readonly text: string;
  /** Why the editor attributes the passage to the speaker; null where the report does. */
  readonly inferred: Bilingual | null;
}

export interface Statement {
  readonly id: StatementId;
  readonly kind: StatementKind;
  readonly speaker: SpeakerId;
  readonly section: SectionId | null;
  readonly subtopic: SubtopicId | null;
  readonly strategies: readonly StrategyId[];
  /** `national`: about the whole country, without a tie to a place or grouping. */
  readonly scope: 'national' | 'regional';
  readonly places: readonly PlaceTie[];
  readonly groupings: readonly GroupingTie[];
  /** In reading order, never empty. */
  readonly parts: readonly StatementPart[];
  readonly note: Bilingual | null;
}

/** A doubt about printed words, which are not changed. */
export interface EditorNote {
  readonly paragraph: number;
  /** Verbatim in that paragraph. */
  readonly anchor: string;
  readonly note: Bilingual;
  readonly probableChinese: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** Who wrote the report; they do not speak in it. */
export interface Reporters {
  /** In the order printed. */
  readonly authors: readonly Bilingual[];
  readonly contributors: readonly Bilingual[];
  readonly chineseStatus: ChineseStatus;
}

/** Without statements and texts: small even for a long report. */
export interface ReportFrame {
  readonly schema: 1;
  readonly id: string;
  readonly title: Bilingual;
  readonly short: Bilingual;
  readonly publisher: Bilingual;
  /** Null where the report names none. */
  readonly reporters: Reporters | null;
  /** ISO date, `2024-03-09`. */
  readonly date: string;
  /** For example, that the text is a machine translation. */
  readonly provenance: Bilingual;
  readonly language: Language;
  /** The language of the glosses, which are files of their own; left out where there are none. */
  readonly glossLanguage?: Language;
  readonly types: readonly StrategyType[];
  readonly sections: readonly Section[];
  readonly strategies: readonly Strategy[];
}

export interface Report extends ReportFrame {
  /** Paragraph n is `paragraphs[n - 1]`. */
  readonly paragraphs: readonly string[];
  readonly speakers: readonly Speaker[];
  readonly statements: readonly Statement[];
  readonly notes: readonly EditorNote[];
}
