import { forEachBit, hasBit } from '../corpus/bits.ts';
import { position } from '../corpus/columns.ts';
import { groupingTiesAt, placeTiesAt, speakerAt } from '../corpus/corpus.ts';
import type { Adcode, RegionId } from '../ids.ts';
import type { Basis, Speaker } from '../report/report.ts';
import type { ViewModel } from '../view/viewModel.ts';

type Inputs = Pick<ViewModel, 'linked' | 'painted'>;

/** The place comes from who speaks, not from the words. */
const isOfSpeaker = (basis: Basis): boolean => basis === 'post' || basis === 'seat';

/**
 * Of the drawn statements about a place or within it, those that have it only because the speaker's post or
 * institution is there. Zero for a grouping.
 */
export function countOfSpeakersOnly({ linked, painted }: Inputs, region: RegionId): number {
  const { atlas, corpus, statements } = linked;
  if (!atlas.place(region)) return 0;
  const isInside = (place: Adcode): boolean => atlas.lineage(place).some(({ id }) => id === region);
  const { direct, within } = statements.at(region);
  return [...direct, ...within].filter(
    (at) =>
      hasBit(painted.statements, at) &&
      placeTiesAt(corpus, position(at)).every(
        ({ place, basis }) => !isInside(place) || isOfSpeaker(basis),
      ),
  ).length;
}

/** A speaker from one place who speaks of others. */
export interface SpokenElsewhere {
  readonly speaker: Speaker;
  readonly from: readonly RegionId[];
  readonly about: readonly RegionId[];
}

/** The drawn statements whose speaker's place is not among the places and groupings spoken of, in reading order. */
export function spokenElsewhere({ linked, painted }: Inputs): readonly SpokenElsewhere[] {
  const { corpus } = linked;
  const found: SpokenElsewhere[] = [];
  forEachBit(painted.statements, (index) => {
    const at = position(index);
    const speaker = speakerAt(corpus, at);
    const places = placeTiesAt(corpus, at).map(({ place: id, basis }) => ({ id, basis }));
    const groupings = groupingTiesAt(corpus, at).map(({ grouping: id, basis }) => ({ id, basis }));
    const from = places.filter(({ basis }) => isOfSpeaker(basis)).map(({ id }) => id);
    const about = [...places, ...groupings]
      .filter(({ basis }) => !isOfSpeaker(basis))
      .map(({ id }) => id);
    const isElsewhere = from.length > 0 && about.length > 0;
    if (speaker && isElsewhere) found.push({ speaker, from, about });
  });
  return found;
}
