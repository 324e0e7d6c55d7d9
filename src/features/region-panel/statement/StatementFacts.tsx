import { LIST_COMMA } from '../../../domain/language.ts';
import type { ReactNode } from 'react';
import type { RegionId } from '../../../domain/ids.ts';
import type { Basis, Statement } from '../../../domain/report/report.ts';
import type { LinkedReport } from '../../../domain/filters/filter.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { PANEL } from '../../../i18n/panel.ts';
import { RegionName } from '../RegionName.tsx';
import styles from './StatementFacts.module.css';
import { StrategyTitle } from '../StrategyTitle.tsx';

const BASES: readonly Basis[] = ['named', 'post', 'seat', 'heading'];

interface Tie {
  readonly region: RegionId;
  readonly basis: Basis;
}

function tiesOf({ places, groupings }: Statement): readonly Tie[] {
  return [
    ...places.map(({ place, basis }) => ({ region: place, basis })),
    ...groupings.map(({ grouping, basis }) => ({ region: grouping, basis })),
  ];
}

function Names({ ids }: { readonly ids: readonly RegionId[] }) {
  const separator = LIST_COMMA[useLanguage()];
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && separator}
      <RegionName id={id} />
    </span>
  ));
}

/** A line for each reason. */
function Ties({ statement }: { readonly statement: Statement }) {
  const messages = useMessages(PANEL);
  const ties = tiesOf(statement);
  if (ties.length === 0) return messages.nationwide;
  const groups = BASES.map((basis) => ({
    basis,
    ids: ties.filter((tie) => tie.basis === basis).map(({ region }) => region),
  })).filter(({ ids }) => ids.length > 0);
  return (
    <ul>
      {groups.map(({ basis, ids }) => (
        <li key={basis}>
          <Names ids={ids} /> <span className={styles['basis']}>· {messages.basis[basis]}</span>
        </li>
      ))}
    </ul>
  );
}

interface FactProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Fact({ label, children }: FactProps) {
  return (
    <div className={styles['fact']}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface StatementFactsProps {
  readonly statement: Statement;
  readonly linked: LinkedReport;
  readonly through: readonly RegionId[];
  readonly source: string | null;
}

export function StatementFacts({ statement, linked, through, source }: StatementFactsProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const section = linked.report.sections.find(({ id }) => id === statement.section);
  const strategies = statement.strategies.flatMap((id) => linked.strategy(id) ?? []);
  return (
    <dl className={styles['facts']}>
      <Fact label={messages.place}>
        <Ties statement={statement} />
      </Fact>
      {through.length > 0 && (
        <Fact label={messages.through}>
          <Names ids={through} />
        </Fact>
      )}
      {section && <Fact label={messages.section}>{section.short[language]}</Fact>}
      {strategies.length > 0 && (
        <Fact label={messages.strategies}>
          <ul className={styles['strategies']}>
            {strategies.map((strategy) => (
              <li key={strategy.id}>
                <StrategyTitle strategy={strategy} report={linked.report} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {source !== null && <Fact label={messages.source}>{source}</Fact>}
    </dl>
  );
}
