import type { Membership } from '../../domain/regions/region.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { Disclosure } from './Disclosure.tsx';
import { Hatch, RegionItem, RegionList } from './RegionList.tsx';
import { Relatives } from './Relatives.tsx';

/** More members than this are folded: they would push the statements out of sight. */
const IN_SIGHT = 16;
/** Folding fewer than this spares nothing. */
const WORTH_FOLDING = 3;

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

/** Members of a grouping as links; those of which only a part belongs are told apart. */
export function Members({ heading, members }: MembersProps) {
  const messages = useMessages(PANEL);
  if (members.length === 0) return null;
  const folds = members.length >= IN_SIGHT + WORTH_FOLDING;
  const inSight = folds ? IN_SIGHT : members.length;
  return (
    <Relatives heading={`${heading} · ${members.length}`}>
      <Items members={members.slice(0, inSight)} />
      {folds && (
        <Disclosure summary={messages.moreMembers(members.length - inSight)}>
          <Items members={members.slice(inSight)} />
        </Disclosure>
      )}
    </Relatives>
  );
}
