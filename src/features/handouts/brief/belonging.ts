import { membershipSource } from '../../../domain/panel/panelLists.ts';
import { legendMessages } from '../../../i18n/legend.ts';
import { PANEL } from '../../../i18n/panel.ts';
import type { Brief } from './drawBrief.ts';

type BelongingOf = Pick<Brief, 'region' | 'viewModel' | 'language'>;

/** The divisions and groupings that a place belongs to, each with its kind of membership; none for a grouping. */
export function belongsTo({ region, viewModel, language }: BelongingOf): readonly string[] {
  const { linked } = viewModel;
  const { atlas } = linked;
  const messages = PANEL[language];
  const place = atlas.place(region.id);
  if (!place) return [];
  const memberships = atlas.membershipsOf(place.id).map((membership) => {
    const giver = membershipSource(linked, place.id, membership.grouping)?.short[language] ?? '';
    const kind = messages.membership({ ...membership, giver });
    const name = atlas.grouping(membership.grouping)?.name[language] ?? membership.grouping;
    return `${name} ${kind}${membership.verified === 'no' ? messages.indicative : ''}`;
  });
  const containing = atlas.lineage(place.id).slice(1);
  return [...containing.map(({ name }) => name[language]), ...memberships];
}

/** The members of a grouping in one line, core members first; empty for a place. */
export function membersOf({ region, viewModel, language }: BelongingOf): string {
  if (region.kind !== 'grouping') return '';
  const { atlas } = viewModel.linked;
  return region.members
    .toSorted((a, b) => Number(b.role === 'core') - Number(a.role === 'core'))
    .map(({ place, partial }) => {
      const name = atlas.place(place)?.short[language] ?? place;
      return partial ? `${name} (${PANEL[language].partly})` : name;
    })
    .join(legendMessages[language].join);
}
