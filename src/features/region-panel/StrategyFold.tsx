import type { ReportFrame, Strategy } from '../../domain/report/report.ts';
import { Disclosure } from './Disclosure.tsx';
import styles from './SectionEntry.module.css';
import { StrategyTitle } from './StrategyTitle.tsx';

interface StrategyFoldProps {
  readonly strategies: readonly Strategy[];
  readonly report: ReportFrame;
  readonly summary: string;
}

export function StrategyFold({ strategies, report, summary }: StrategyFoldProps) {
  if (strategies.length === 0) return null;
  return (
    <Disclosure summary={summary}>
      <ul className={styles['strategies']}>
        {strategies.map((strategy) => (
          <li key={strategy.id}>
            <StrategyTitle strategy={strategy} report={report} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
