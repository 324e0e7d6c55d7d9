import { overlapsOf } from '../../domain/atlas.ts';
import { membershipOf, namedTogether } from '../../domain/panelLists.ts';
import type { Grouping, Membership } from '../../domain/region.ts';
import type { Shown } from '../../domain/shown.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { Disclosure } from './Disclosure.tsx';
import styles from './GroupingPanel.module.css';
import { OverlaySwitch } from './OverlaySwitch.tsx';
import { Hatch, RegionItem, RegionList } from './RegionList.tsx';
import { RegionName } from './RegionName.tsx';
import { Relatives } from './Relatives.tsx';
import { RegionCountLine } from './RegionCountLine.tsx';
import { RegionStatements } from './RegionStatements.tsx';
import { RegionStrategies } from './RegionStrategies.tsx';
import { Title } from './Title.tsx';

/** More members than this are folded: they would push the statements out of sight. */
const MEMBERS_IN_SIGHT = 16;

interface MembersProps {
  readonly heading: string;
  readonly members: readonly Membership[];
}

function Member({ member: { place, partial } }: { readonly member: Membership }) {
  const messages = useMessages(PANEL);
  return (
    <RegionItem id={place}>
      {partial ? (
        <>
          <Hatch />
          {messages.partly}
        </>
      ) : undefined}
    </RegionItem>
  );
}

function Members({ heading, members }: MembersProps) {
  const messages = useMessages(PANEL);
  if (members.length === 0) return null;
  const inSight = members.length <= MEMBERS_IN_SIGHT + 2 ? members.length : MEMBERS_IN_SIGHT;
  const rest = members.slice(inSight);
  return (
    <Relatives heading={`${heading} · ${members.length}`}>
      <RegionList>
        {members.slice(0, inSight).map((member) => (
          <Member key={member.place} member={member} />
        ))}
      </RegionList>
      {rest.length > 0 && (
        <Disclosure summary={messages.moreMembers(rest.length)}>
          <RegionList>
            {rest.map((member) => (
              <Member key={member.place} member={member} />
            ))}
          </RegionList>
        </Disclosure>
      )}
    </Relatives>
  );
}

interface GroupingPanelProps {
  readonly grouping: Grouping;
  readonly shown: Shown;
}

/** How far the membership can be relied on, and which parts of partial members belong. */
function Verification({ grouping }: { readonly grouping: Grouping }) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const { commonNote, partialNotes } = membershipOf(grouping);
  const { verified, document } = grouping;
  const sentence = document === null ? messages.verification.none : messages.verification[verified];
  return (
    <div className={styles['verification']}>
      {document && (
        <p>
          {messages.basedOn} <cite className={styles['document']}>{document[language]}</cite>
        </p>
      )}
      {(commonNote === null || verified === 'yes') && <p>{sentence}</p>}
      {commonNote && <p>{commonNote[language]}</p>}
      {partialNotes.length > 0 && (
        <Disclosure summary={messages.whichParts(partialNotes.length)}>
          <ul>
            {partialNotes.map(({ place, note }) => (
              <li key={place}>
                <RegionName id={place} />: {note[language]}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function Overlaps({ grouping, shown }: GroupingPanelProps) {
  const messages = useMessages(PANEL);
  const overlaps = overlapsOf(shown.linked.atlas, grouping.id);
  if (overlaps.length === 0) return null;
  return (
    <div className={styles['overlaps']}>
      <Disclosure summary={messages.overlaps(overlaps.length)}>
        <ul>
          {overlaps.map(({ grouping: other, shared, kind }) => (
            <RegionItem key={other} id={other}>
              {kind === 'overlaps' ? messages.overlap.overlaps(shared) : messages.overlap[kind]}
            </RegionItem>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

/** An agglomeration, basin or other named set of places. */
export function GroupingPanel({ grouping, shown }: GroupingPanelProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const official = grouping.name[language];
  const core = grouping.members.filter(({ role }) => role === 'core');
  const others = grouping.members.filter(({ role }) => role !== 'core');
  const together = namedTogether(shown.linked, grouping.id);
  return (
    <>
      <Title name={grouping.short} look="name">
        <p>
          {messages.category[grouping.category]}
          {official !== grouping.short[language] && ` · ${official}`}
        </p>
        <RegionCountLine region={grouping.id} shown={shown} />
      </Title>
      <OverlaySwitch grouping={grouping.id} />
      <Verification grouping={grouping} />
      <Members heading={messages.core} members={core} />
      <Members
        heading={core.length > 0 ? messages.otherMembers : messages.members}
        members={others}
      />
      {together.length > 0 && (
        <Relatives heading={messages.namedTogether}>
          <RegionList>
            {together.map((id) => (
              <RegionItem key={id} id={id} />
            ))}
          </RegionList>
        </Relatives>
      )}
      <Overlaps grouping={grouping} shown={shown} />
      <RegionStatements region={grouping} shown={shown} />
      <RegionStrategies region={grouping} shown={shown} />
    </>
  );
}
