import type { Bilingual } from '../../language.ts';
import type { Grouping } from '../region.ts';
import { at } from './columns.ts';

/** Loaded after the first paint. */
export interface PackedMembershipSources {
  readonly schema: 2;
  readonly documents: readonly (Bilingual | null)[];
  /** Index in `texts` for each member, -1 for none. */
  readonly notes: readonly (readonly number[])[];
  readonly texts: readonly Bilingual[];
}

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

/** Throws a RangeError when the sources do not fit the groupings. */
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
