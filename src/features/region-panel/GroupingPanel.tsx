import { overlapsOf } from '../../domain/regions/groupingOverlaps.ts';
import { groupingsInSameStatements } from '../../domain/panel/panelLists.ts';
import type { Grouping } from '../../domain/regions/region.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { Disclosure } from './Disclosure.tsx';
import styles from './GroupingPanel.module.css';
import { RegionKind } from './RegionKind.tsx';
import { Members } from './Members.tsx';
import { MembershipBasis } from './MembershipBasis.tsx';
import { OverlaySwitch } from './OverlaySwitch.tsx';
import { RegionCountLine } from './RegionCountLine.tsx';
import { RegionItem, RegionList } from './RegionList.tsx';
import { RegionStatements } from './RegionStatements.tsx';
import { RegionStrategies } from './RegionStrategies.tsx';
import { Relatives } from './Relatives.tsx';
import { Title } from './Title.tsx';

interface GroupingPanelProps {
  readonly grouping: Grouping;
  readonly viewModel: ViewModel;
}

/** The groupings that the same statements name. */
function NamedTogether({ grouping, viewModel }: GroupingPanelProps) {
  const messages = useMessages(PANEL);
  const together = groupingsInSameStatements(viewModel.linked, grouping.id);
  if (together.length === 0) return null;
  return (
    <Relatives heading={messages.namedTogether}>
      <RegionList>
        {together.map((id) => (
          <RegionItem key={id} id={id} />
        ))}
      </RegionList>
    </Relatives>
  );
}

function Overlaps({ grouping, viewModel }: GroupingPanelProps) {
  const messages = useMessages(PANEL);
  const overlaps = overlapsOf(viewModel.linked.atlas, grouping.id);
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

export function GroupingPanel({ grouping, viewModel }: GroupingPanelProps) {
  const messages = useMessages(PANEL);
  const core = grouping.members.filter(({ role }) => role === 'core');
  const others = grouping.members.filter(({ role }) => role !== 'core');
  return (
    <>
      <Title name={grouping.short} look="name">
        <RegionKind region={grouping} kind={messages.category[grouping.category]} />
        <RegionCountLine region={grouping.id} viewModel={viewModel} />
      </Title>
      <OverlaySwitch grouping={grouping.id} />
      <MembershipBasis grouping={grouping} />
      <Members heading={messages.core} members={core} />
      <Members
        heading={core.length > 0 ? messages.otherMembers : messages.members}
        members={others}
      />
      <NamedTogether grouping={grouping} viewModel={viewModel} />
      <Overlaps grouping={grouping} viewModel={viewModel} />
      <RegionStatements region={grouping} viewModel={viewModel} />
      <RegionStrategies region={grouping} viewModel={viewModel} />
    </>
  );
}
