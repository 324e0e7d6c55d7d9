import type { PartlyBilingual, SceneCamera, SceneView } from '../deck/deck.ts';
import type { SpeakerId, StatementId, StrategyId, RegionId } from '../ids.ts';
import { changedItem, type Versioned } from '../sharedList/versioned.ts';

export const ENTRY_KINDS = ['question', 'remark', 'decision'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What an entry is about. The name is kept, because the thing itself may be gone later. */
export type Subject = { readonly name: PartlyBilingual } & (
  | { readonly kind: 'region'; readonly id: RegionId }
  | { readonly kind: 'statement'; readonly id: StatementId }
  | { readonly kind: 'strategy'; readonly id: StrategyId }
  | { readonly kind: 'speaker'; readonly id: SpeakerId }
  | { readonly kind: 'scene'; readonly id: string }
);

/** The map as it was on the screen. */
export interface MinutesMap {
  readonly view: SceneView;
  readonly camera: SceneCamera;
}

/** What was on the screen when an entry was captured. */
export interface OnScreen {
  /** The most particular first; empty for the report as a whole. */
  readonly subjects: readonly Subject[];
  /** Null where no map was drawn. */
  readonly map: MinutesMap | null;
  /** What is drawn on the map belongs to a sheet: one for each scene, for each detour from it, and for the page. */
  readonly sheet: string;
}

/** A question, a remark or a decision of a meeting. */
export interface MinutesEntry extends Versioned {
  readonly kind: EntryKind;
  readonly text: string;
  /** Empty where it is not known who asked. */
  readonly asker: string;
  /** Milliseconds since 1970. */
  readonly capturedAt: number;
  readonly changedAt: number;
  /** Null for the report as a whole. */
  readonly about: Subject | null;
  readonly onScreen: OnScreen;
  /** Of a question. */
  readonly isAnswered: boolean;
}

export type EntryText = Pick<MinutesEntry, 'kind' | 'text' | 'asker' | 'about'>;

/** A new entry with trimmed texts. `id` must be unique, `now` in milliseconds since 1970. */
export function newEntry(
  { text, asker, ...about }: EntryText,
  onScreen: OnScreen,
  id: string,
  now: number,
): MinutesEntry {
  return {
    id,
    version: 1,
    isDeleted: false,
    ...about,
    text: text.trim(),
    asker: asker.trim(),
    capturedAt: now,
    changedAt: now,
    onScreen,
    isAnswered: false,
  };
}

export type EntryChange = Partial<EntryText & Pick<MinutesEntry, 'isAnswered' | 'isDeleted'>>;

export function changedEntry(entry: MinutesEntry, change: EntryChange, now: number): MinutesEntry {
  return changedItem(entry, { ...change, changedAt: now });
}

function isBefore(a: MinutesEntry, b: MinutesEntry): number {
  return a.capturedAt - b.capturedAt || (a.id < b.id ? -1 : 1);
}

/** What the minutes list: without deleted entries, each kind in the order of the meeting. */
export interface SortedEntries {
  /** The parking list: questions without an answer. */
  readonly open: readonly MinutesEntry[];
  readonly answered: readonly MinutesEntry[];
  readonly decisions: readonly MinutesEntry[];
  readonly remarks: readonly MinutesEntry[];
  readonly all: readonly MinutesEntry[];
}

export function sortEntries(entries: readonly MinutesEntry[]): SortedEntries {
  const all = entries.filter(({ isDeleted }) => !isDeleted).toSorted(isBefore);
  const questions = all.filter(({ kind }) => kind === 'question');
  return {
    open: questions.filter(({ isAnswered }) => !isAnswered),
    answered: questions.filter(({ isAnswered }) => isAnswered),
    decisions: all.filter(({ kind }) => kind === 'decision'),
    remarks: all.filter(({ kind }) => kind === 'remark'),
    all,
  };
}
