import type { Membership } from '../../domain/regions/region.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { Disclosure } from './Disclosure.tsx';
import { Hatch, RegionItem, RegionList } from './RegionList.tsx';
import { Relatives } from './Relatives.tsx';

/** So that the statements below stay visible. */
const MAX_UNFOLDED = 16;
/** Folding fewer members than this saves no space. */
const MIN_FOLDED = 3;

interface MembersProps {
  readonly heading: string;
  readonly members: readonly Membership[];
}

function Items({ members }: { readonly members: readonly Membership[] }) {
  const messages = useMessages(PANEL);
  return (
    <RegionList>
      {members.map(({ place, partial }) => (
        <RegionItem key={place} id={place}>
          {partial && (
            <>
              <Hatch />
              {messages.partly}
            </>
          )}
        </RegionItem>
      ))}
    </RegionList>
  );
}

export function Members({ heading, members }: MembersProps) {
  const messages = useMessages(PANEL);
  if (members.length === 0) return null;
  const isFolded = members.length >= MAX_UNFOLDED + MIN_FOLDED;
  const shown = isFolded ? MAX_UNFOLDED : members.length;
  return (
    <Relatives heading={`${heading} · ${members.length}`}>
      <Items members={members.slice(0, shown)} />
      {isFolded && (
        <Disclosure summary={messages.moreMembers(members.length - shown)}>
          <Items members={members.slice(shown)} />
        </Disclosure>
      )}
    </Relatives>
  );
}
