import { membershipOf } from '../../domain/panel/panelLists.ts';
import type { Grouping } from '../../domain/regions/region.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { Disclosure } from './Disclosure.tsx';
import styles from './MembershipBasis.module.css';
import { RegionName } from './RegionName.tsx';

/** The source of the membership, and which parts of partial members belong. */
export function MembershipBasis({ grouping }: { readonly grouping: Grouping }) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const described = useAppState((state) => state.describedGroupings?.get(grouping.id));
  if (!described) return <p className={styles['basis']}>{messages.sourcesLoading}</p>;
  const { commonNote, partialNotes } = membershipOf(described);
  const { verified, document } = described;
  const sentence = document === null ? messages.verification.none : messages.verification[verified];
  return (
    <div className={styles['basis']}>
      {document && (
        <p>
          {messages.basedOn} <cite className={styles['document']}>{document[language]}</cite>
        </p>
      )}
      <p>{sentence}</p>
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
