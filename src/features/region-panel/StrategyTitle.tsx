import type { ReportFrame, Strategy, StrategyType } from '../../domain/report/report.ts';
import { glyphAt } from '../../domain/report/typeGlyphs.ts';
import { useLanguage } from '../../i18n/messages.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { StrategyLink } from './SelectionLink.tsx';
import styles from './StrategyTitle.module.css';

interface TypeMarkProps {
  readonly report: ReportFrame;
  readonly type: StrategyType['id'];
}

/** Decorative. */
export function TypeMark({ report, type }: TypeMarkProps) {
  const index = report.types.findIndex(({ id }) => id === type);
  return (
    <span className={styles['mark']}>
      <Mark glyph={glyphAt(report.types, index)} colour={`var(--type-${index + 1})`} size={16} />
    </span>
  );
}

interface StrategyTitleProps {
  readonly strategy: Strategy;
  readonly report: ReportFrame;
}

/** Screen readers get the name of the type instead of the mark. */
export function StrategyTitle({ strategy, report }: StrategyTitleProps) {
  const language = useLanguage();
  const type = report.types.find(({ id }) => id === strategy.type);
  return (
    <StrategyLink id={strategy.id} className={styles['title']}>
      <TypeMark report={report} type={strategy.type} />
      <span>
        {strategy.title[language]}
        <span className="visually-hidden"> ({type?.name[language]})</span>
      </span>
    </StrategyLink>
  );
}
