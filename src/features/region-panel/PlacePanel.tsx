import { memo } from 'react';
import { type LinkedReport, sizeOf } from '../../domain/filters/filter.ts';
import { innerPlaces, membershipSource } from '../../domain/panel/panelLists.ts';
import type { Place } from '../../domain/regions/region.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { countText } from '../../i18n/counts.ts';
import { countyMessages } from '../../i18n/counties.ts';
import { PANEL } from '../../i18n/panel.ts';
import { Disclosure } from './Disclosure.tsx';
import { RegionKind } from './RegionKind.tsx';
import { Hatch, RegionItem, RegionList } from './RegionList.tsx';
import { Relatives } from './Relatives.tsx';
import { RegionCountLine } from './RegionCountLine.tsx';
import { RegionStatements } from './RegionStatements.tsx';
import { RegionStrategies } from './RegionStrategies.tsx';
import styles from './PlacePanel.module.css';
import { Title } from './Title.tsx';

interface PlacePanelProps {
  readonly place: Place;
  readonly viewModel: ViewModel;
}

interface BelongsToProps {
  readonly place: Place;
  readonly linked: LinkedReport;
}

/** Memoised: filters do not change it. */
const BelongsTo = memo(function BelongsTo({ place, linked }: BelongsToProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const outer = linked.atlas.lineage(place.id).slice(1);
  const memberships = linked.atlas.membershipsOf(place.id);
  if (outer.length + memberships.length === 0) return null;
  return (
    <Relatives heading={messages.belongsTo}>
      <RegionList>
        {outer.map(({ id }) => (
          <RegionItem key={id} id={id} />
        ))}
        {memberships.map((membership) => (
          <RegionItem key={membership.grouping} id={membership.grouping}>
            {membership.extent === 'partial' && <Hatch />}
            {messages.membership({
              ...membership,
              giver: membershipSource(linked, place.id, membership.grouping)?.short[language] ?? '',
            })}
            {membership.verified === 'no' && messages.indicative}
          </RegionItem>
        ))}
      </RegionList>
    </Relatives>
  );
});

/** Divisions with statements are visible, the others folded. */
function Contains({ place, viewModel }: PlacePanelProps) {
  const countyTexts = useMessages(countyMessages);
  const language = useLanguage();
  const messages = useMessages(PANEL);
  const { withStatements: speaking, withoutStatements: silent } = innerPlaces(viewModel, place.id);
  if (speaking.length + silent.length === 0) return null;
  const hasCounties = silent.some(({ level }) => level === 'county');
  return (
    <Relatives heading={messages.contains}>
      {speaking.length > 0 && (
        <RegionList>
          {speaking.map(({ place: { id }, counts }) => (
            <RegionItem key={id} id={id}>
              {countText(counts, language)}
            </RegionItem>
          ))}
        </RegionList>
      )}
      {silent.length > 0 && (
        <Disclosure
          summary={
            speaking.length > 0
              ? messages.otherDivisions(silent.length)
              : messages.divisions(silent.length, sizeOf(viewModel.linked) > 0)
          }
        >
          <RegionList>
            {silent.map(({ id }) => (
              <RegionItem key={id} id={id} />
            ))}
          </RegionList>
          {hasCounties && <p className={styles['note']}>{countyTexts.romanised}</p>}
        </Disclosure>
      )}
    </Relatives>
  );
}

export function PlacePanel({ place, viewModel }: PlacePanelProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const parent = place.parent === null ? undefined : viewModel.linked.atlas.place(place.parent);
  const kind = messages.placeType[place.type];
  return (
    <>
      <Title name={place.short} look="name">
        <RegionKind
          region={place}
          kind={parent ? messages.kindIn(kind, parent.short[language]) : kind}
        />
        <RegionCountLine region={place.id} viewModel={viewModel} />
      </Title>
      <BelongsTo place={place} linked={viewModel.linked} />
      <Contains place={place} viewModel={viewModel} />
      <RegionStatements region={place} viewModel={viewModel} />
      <RegionStrategies region={place} viewModel={viewModel} />
    </>
  );
}
