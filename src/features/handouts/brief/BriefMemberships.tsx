import type { Language } from '../../../domain/language.ts';
import { membershipSource } from '../../../domain/panel/panelLists.ts';
import type { Region } from '../../../domain/regions/region.ts';
import type { ViewModel } from '../../../domain/view/viewModel.ts';
import { legendMessages } from '../../../i18n/legend.ts';
import { PANEL } from '../../../i18n/panel.ts';

export interface BriefProps {
  readonly region: Region;
  readonly viewModel: ViewModel;
  readonly language: Language;
}

/** The larger regions that contain a region, and the groupings it is a member of. */
export function BelongsTo({ region, viewModel: { linked }, language }: BriefProps) {
  const messages = PANEL[language];
  const { atlas } = linked;
  const place = atlas.place(region.id);
  if (!place) return null;
  const containing = atlas.lineage(place.id).slice(1);
  const memberships = atlas.membershipsOf(place.id);
  if (containing.length + memberships.length === 0) return null;
  return (
    <>
      <h2>{messages.belongsTo}</h2>
      <ul>
        {containing.map(({ id, name }) => (
          <li key={id}>{name[language]}</li>
        ))}
        {memberships.map((membership) => (
          <li key={membership.grouping}>
            {atlas.grouping(membership.grouping)?.name[language]}{' '}
            <small>
              {messages.membership({
                ...membership,
                giver:
                  membershipSource(linked, place.id, membership.grouping)?.short[language] ?? '',
              })}
              {membership.verified === 'no' && messages.indicative}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The members of a grouping, core members first. Members that belong only in part are marked. */
export function Members({ region, viewModel: { linked }, language }: BriefProps) {
  if (region.kind !== 'grouping') return null;
  const messages = PANEL[language];
  const { atlas } = linked;
  const members = region.members.toSorted(
    (a, b) => Number(b.role === 'core') - Number(a.role === 'core'),
  );
  return (
    <>
      <h2>{messages.members}</h2>
      <p>
        {members.map(({ place, partial, role }, index) => (
          <span key={place}>
            {index > 0 && legendMessages[language].join}
            {role === 'core' ? (
              <strong>{atlas.place(place)?.short[language]}</strong>
            ) : (
              atlas.place(place)?.short[language]
            )}
            {partial && <small> ({messages.partly})</small>}
          </span>
        ))}
      </p>
    </>
  );
}
