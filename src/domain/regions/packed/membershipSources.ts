import type { Bilingual } from '../../language.ts';
import type { Grouping } from '../region.ts';
import { at } from './columns.ts';

/** The documents and notes of the memberships. They are loaded after the first paint. */
export interface PackedMembershipSources {
  readonly schema: 2;
  /** In the order of the groupings. */
  readonly documents: readonly (Bilingual | null)[];
  /** Index in `texts` for each member of each grouping, -1 for none. */
  readonly notes: readonly (readonly number[])[];
  readonly texts: readonly Bilingual[];
}

/** Packs the documents and notes of `groupings`. */
export function encodeMembershipSources(groupings: readonly Grouping[]): PackedMembershipSources {
  const indices = new Map<string, number>();
  const texts: Bilingual[] = [];
  const textIndex = (text: Bilingual): number => {
    const key = JSON.stringify([text.zh, text.en]);
    const index = indices.get(key) ?? texts.push(text) - 1;
    indices.set(key, index);
    return index;
  };
  return {
    schema: 2,
    documents: groupings.map(({ document }) => document),
    notes: groupings.map(({ members }) =>
      members.map(({ note }) => (note === null ? -1 : textIndex(note))),
    ),
    texts,
  };
}

/**
 * Adds documents and notes to the groupings.
 * Throws a RangeError when they do not fit the groupings.
 */
export function withMembershipSources(
  groupings: readonly Grouping[],
  { documents, notes, texts }: PackedMembershipSources,
): readonly Grouping[] {
  return groupings.map((grouping, index) => ({
    ...grouping,
    document: at(documents, index),
    members: grouping.members.map((row, member) => {
      const note = at(at(notes, index), member);
      return { ...row, note: note === -1 ? null : at(texts, note) };
    }),
  }));
}
