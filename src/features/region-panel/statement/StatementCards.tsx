import { position } from '../../../domain/corpus/columns.ts';
import type { LinkedReport } from '../../../domain/filters/filter.ts';
import type { RegionId } from '../../../domain/ids.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { lazyModuleMessages } from '../../../i18n/lazyModules.ts';
import { LazyView } from '../../../ui/lazy/LazyView.tsx';
import { Below } from '../FirstView.tsx';
import { longListModule } from '../longListModule.ts';
import { StatementCard } from './StatementCard.tsx';

interface StatementCardsProps {
  readonly statements: Uint32Array;
  readonly linked: LinkedReport;
  readonly through?: RegionId | undefined;
  readonly headedBy?: 'speaker' | 'paragraphs' | undefined;
}

/** Above this number, a virtual list is used. */
const MAX_PLAIN_CARDS = 24;

/** In the order of the report; of many, only those near the viewport are rendered. */
export function StatementCards({
  statements,
  linked,
  through,
  headedBy = 'speaker',
}: StatementCardsProps) {
  const { names } = useMessages(lazyModuleMessages);
  const card = (index: number) => (
    <StatementCard
      key={index}
      at={position(index)}
      linked={linked}
      through={through}
      headedBy={headedBy}
    />
  );
  if (statements.length <= MAX_PLAIN_CARDS) {
    const [first, ...others] = Array.from(statements, card);
    return (
      <>
        {first}
        <Below>{others}</Below>
      </>
    );
  }
  const [first] = statements;
  return (
    <LazyView
      module={longListModule}
      name={names.panel}
      fallback={first !== undefined && card(first)}
    >
      {({ LongList }) => <LongList items={statements}>{card}</LongList>}
    </LazyView>
  );
}
